package yaksok.reading.attendee;

import static yaksok.reading.attendee.Vocabulary.WORDS;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * One of those named in a text.
 *
 * @param name null where the text names nobody (약 60명), or a person by name alone
 * @param count null where it is not known
 * @param units how many bodies the name speaks of (5개 과): an each multiplies by it
 * @param gap what stands behind it
 */
record Entry(
    @Nullable String name,
    @Nullable Integer count,
    Sort sort,
    boolean approximate,
    @Nullable Integer units,
    String gap,
    Token.Strength strength) {
  private static final Set<String> KINDS = WORDS.words("kinds");
  private static final Pattern PER_BODY = Pattern.compile("\\S*[가-힣]별(?: .*)?");

  private static final Set<String> PAIRS = WORDS.words("pairs");

  enum Sort {
    /** With a count of its own. */
    COUNTED,
    /** One person: an office-holder or a name without a count. */
    PERSON,
    /** A body or people without a count. */
    BODY,
    /** A word that may be a person's name or no name: no group, and nobody knows how many. */
    DOUBTFUL,
    /** With a count that the text leaves open. */
    OPEN,
    /** Organisations, counted as such. */
    ORGANISATIONS,
    /** The organisations that people beside them come from. */
    AFFILIATION,
    /** Those who belong, of whom some came (재적 10명). */
    BASE
  }

  static Entry of(@Nullable String name, @Nullable Integer count, Sort sort) {
    return new Entry(name, count, sort, false, null, "", Token.Strength.BREAK);
  }

  Entry counted(@Nullable Integer newCount) {
    Sort newSort = newCount == null ? Sort.OPEN : Sort.COUNTED;
    return new Entry(name, newCount, newSort, approximate, units, gap, strength);
  }

  Entry sorted(Sort newSort) {
    return new Entry(name, count, newSort, approximate, units, gap, strength);
  }

  Entry named(@Nullable String newName) {
    return new Entry(newName, count, sort, approximate, units, gap, strength);
  }

  Entry about(boolean about) {
    return new Entry(name, count, sort, approximate || about, units, gap, strength);
  }

  Entry of(@Nullable Integer newUnits) {
    return new Entry(name, count, sort, approximate, newUnits, gap, strength);
  }

  Entry before(String newGap, Token.Strength newStrength) {
    return new Entry(name, count, sort, approximate, units, newGap, newStrength);
  }

  /** 동별 대표, 각 동 통장: how many bodies there are is not said. */
  boolean isOfEachBody() {
    return name != null
        && (name.startsWith("각 ") || PER_BODY.matcher(name).matches())
        && KINDS.stream().noneMatch(name::startsWith);
  }

  /** 남녀, 양측: two by their name. */
  boolean isPair() {
    return name != null && PAIRS.contains(name.substring(name.lastIndexOf(' ') + 1));
  }

  boolean isOrganisations() {
    return sort == Sort.ORGANISATIONS || sort == Sort.AFFILIATION;
  }

  /** Nobody has said how many these are. */
  boolean isUncounted() {
    return sort == Sort.PERSON || sort == Sort.BODY || sort == Sort.OPEN || sort == Sort.DOUBTFUL;
  }

  /** A word of the looks of a name, which beside names is one. */
  boolean mayBeName() {
    return (sort == Sort.BODY || sort == Sort.DOUBTFUL)
        && name != null
        && PersonNames.isNameAmongNames(name);
  }
}
