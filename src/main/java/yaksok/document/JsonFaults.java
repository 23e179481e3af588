package yaksok.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import yaksok.domain.card.Fault;

/** Collects what is wrong with a card's JSON, each fault with its line and pointer. */
final class JsonFaults {
  private final JsonPlaces places;
  private final List<Fault> faults = new ArrayList<>();

  JsonFaults(JsonPlaces places) {
    this.places = places;
  }

  /** A fault at a pointer; the first argument of its sentence is the pointer. */
  void add(String pointer, String key, Object... args) {
    Object[] all = new Object[args.length + 1];
    all[0] = pointer.isEmpty() ? "/" : pointer;
    System.arraycopy(args, 0, all, 1, args.length);
    faults.add(Fault.at(places.line(pointer), "cards.fault.json-" + key, all));
  }

  boolean isEmpty() {
    return faults.isEmpty();
  }

  List<Fault> all() {
    return faults.stream().sorted(Comparator.comparingInt(Fault::line)).toList();
  }
}
