package yaksok.domain;

import java.util.Locale;

/** A language that Yaksok speaks. */
public enum Language {
  KO(Locale.KOREAN),
  EN(Locale.ENGLISH);

  private final Locale locale;

  Language(Locale locale) {
    this.locale = locale;
  }

  public Locale locale() {
    return locale;
  }

  /** {@code ko} or {@code en}. */
  public String code() {
    return locale.getLanguage();
  }

  /** The language of a tag such as {@code ko-KR} or {@code en_US}; Korean for every other one. */
  public static Language of(String tag) {
    return tag.toLowerCase(Locale.ROOT).startsWith("en") ? EN : KO;
  }
}
