package yaksok.desk.remind;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.function.Function;
import yaksok.desk.Cards;
import yaksok.desk.UnitOfWork;

/** A store in which nobody may read a card's history from end to end: it is too long. */
record WithoutHistory(UnitOfWork store) implements UnitOfWork {
  @Override
  public <T> T write(Function<Ports, T> work) {
    return store.write(ports -> work.apply(guarded(ports)));
  }

  @Override
  public <T> T read(Function<Ports, T> work) {
    return store.read(ports -> work.apply(guarded(ports)));
  }

  private static Ports guarded(Ports ports) {
    return through(
        Ports.class,
        ports,
        (name, result) -> result instanceof Cards cards ? guarded(cards) : result);
  }

  private static Cards guarded(Cards cards) {
    return through(
        Cards.class,
        cards,
        (name, result) -> {
          if (name.equals("history")) {
            throw new AssertionError("the history was read");
          }
          return result;
        });
  }

  private interface Look {
    Object at(String method, Object result);
  }

  private static <T> T through(Class<T> port, T inner, Look look) {
    return port.cast(
        Proxy.newProxyInstance(
            port.getClassLoader(),
            new Class<?>[] {port},
            (proxy, method, arguments) -> {
              try {
                return look.at(method.getName(), method.invoke(inner, arguments));
              } catch (InvocationTargetException e) {
                throw e.getCause();
              }
            }));
  }
}
