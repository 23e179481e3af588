package yaksok.domain.card;

import java.util.List;

/** How a pledge is getting on (추진상황), as far as it can be derived from records. */
public enum Status {
  /** 완료: the term is over and its target met. */
  DONE,
  /** 정상추진: what is due has been reached. */
  ON_TRACK,
  /** 부진: less than what is due. */
  LATE,
  /** 미착수: nothing done, and nothing due yet. */
  NOT_STARTED;

  /**
   * What the office calls them: a setting.
   *
   * @param all every name an owner may set, the four derived ones first, in the order of {@link
   *     Status}
   */
  public record Names(List<String> all) {
    public static final Names USUAL = new Names(List.of("완료", "정상추진", "부진", "미착수"));

    /**
     * @throws IllegalArgumentException where the four derived ones are not all named
     */
    public Names {
      all = List.copyOf(all);
      if (all.size() < Status.values().length) {
        throw new IllegalArgumentException("four names at the least, not " + all);
      }
    }

    public String of(Status status) {
      return switch (status) {
        case DONE -> all.get(0);
        case ON_TRACK -> all.get(1);
        case LATE -> all.get(2);
        case NOT_STARTED -> all.get(3);
      };
    }

    /** Whether an owner may set this name. */
    public boolean contains(String name) {
      return all.contains(name);
    }
  }
}
