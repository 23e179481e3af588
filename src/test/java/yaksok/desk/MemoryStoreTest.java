package yaksok.desk;

class MemoryStoreTest extends StoreContract {
  private final MemoryStore store = new MemoryStore();

  @Override
  protected UnitOfWork store() {
    return store;
  }
}
