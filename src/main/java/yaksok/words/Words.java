package yaksok.words;

import java.text.MessageFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.MissingResourceException;
import java.util.Objects;
import java.util.ResourceBundle;
import yaksok.domain.Language;
import yaksok.domain.Message;

/**
 * Says messages in Korean and English, from the resource bundles under {@code words/}.
 *
 * <p>In a pattern, {@code {0}} is an argument. After it a Korean pattern writes a particle in both
 * forms, {@code {0}을(를)}, and an English one the plural in brackets, {@code {0} meeting(s)}: the
 * fitting form is chosen from what stands before.
 */
public final class Words {
  /** The bundles: one for each field of what is said. */
  static final List<String> BUNDLES =
      List.of("common", "answers", "cards", "command", "meetings", "notices", "questions", "slack");

  private static final ResourceBundle.Control NO_FALLBACK =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private final Map<Language, ResourceBundle> bundles = new EnumMap<>(Language.class);

  public Words() {
    for (Language language : Language.values()) {
      Locale locale = language == Language.KO ? Locale.ROOT : language.locale();
      bundles.put(
          language,
          new WholeBundle(
              BUNDLES.stream()
                  .map(name -> ResourceBundle.getBundle("words/" + name, locale, NO_FALLBACK))
                  .toList()));
    }
  }

  /**
   * The message as a sentence.
   *
   * @throws MissingResourceException where no bundle holds its key
   */
  public String say(Language language, Message message) {
    Object[] args =
        message.args().stream().map(arg -> ArgumentFormat.text(this, language, arg)).toArray();
    String said = format(pattern(language, message.key()), args);
    return language == Language.KO ? Particles.choose(said) : Plurals.choose(said);
  }

  /** Says a message without arguments. */
  public String say(Language language, String key) {
    return say(language, Message.of(key));
  }

  /** All that is said in a language, whatever the locale of the machine. */
  public ResourceBundle bundle(Language language) {
    return Objects.requireNonNull(bundles.get(language));
  }

  private String pattern(Language language, String key) {
    return bundle(language).getString(key);
  }

  private static String format(String pattern, Object[] args) {
    return new MessageFormat(pattern.replace("'", "''"), Locale.ROOT).format(args);
  }
}
