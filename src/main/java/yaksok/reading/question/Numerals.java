package yaksok.reading.question;

import static yaksok.reading.question.CalendarWord.Grain.DAY;
import static yaksok.reading.question.CalendarWord.Grain.HALF;
import static yaksok.reading.question.CalendarWord.Grain.MONTH;
import static yaksok.reading.question.CalendarWord.Grain.QUARTER;
import static yaksok.reading.question.CalendarWord.Grain.YEAR;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import yaksok.reading.question.CalendarWord.Grain;
import yaksok.reading.text.KoreanNumber;

/** Reads what is written in digits: years, quarters, months, days, card numbers. */
final class Numerals {
  private record Form(Pattern pattern, Function<Matcher, List<Token>> tokens) {}

  private static final String END = "(?![\\d%])";

  /** 간 as in 3년간, not the first syllable of 간담회. */
  private static final String GAN = "간(?![가-힣&&[^의에은는]])";

  private static final Pattern LATIN_OR_BACK = Pattern.compile("[a-z]|최근|지난|과거|직전");

  private static final String LATIN_END = "(?![a-z0-9])";

  private static final List<Form> FORMS =
      List.of(
          form(
              "(?:최근|지난|과거|직전) ?(\\d{1,3}|일|이|삼|한|두|세|석|네|넉|다섯|여섯|열두|열) ?(개월|달|주|년|개년|해)"
                  + "(?: ?일? ?"
                  + GAN
                  + "| ?동안| ?사이)?(?!도)",
              Numerals::rolling),
          form(
              "(?:(?:최근|지난|과거) ?)?(\\d{1,3}|한|두|세|석|네|넉|여섯|열두|열) ?(개월|달|주|년|개년|일) ?(?:"
                  + GAN
                  + "|동안|사이)",
              Numerals::rolling),
          form("(\\d{1,2})(개년)", Numerals::rolling),
          form("(?:최근|지난|과거) ?(반)(년)(?:" + GAN + "| ?동안)?", Numerals::rolling),
          form(
              "(?:last|past|previous|preceding|recent|most recent|latest) (\\d{1,3}|a|one|two|couple of|three|four|five"
                  + "|six|seven|eight|nine|ten|twelve) (year|month|week|day)s?"
                  + LATIN_END,
              Numerals::rolling),
          form("past()( year| month| week)" + LATIN_END, Numerals::rolling),
          form("(\\d{4}) ?[-./] ?(\\d{1,2}) ?[-./] ?(\\d{1,2})\\.?" + END, Numerals::date),
          form("'?(\\d{2})[-./](\\d{1,2})[-./](\\d{1,2})\\.?" + END, Numerals::date),
          form("(\\d{4})[-./] ?(0?[1-9]|1[0-2])\\.?" + END, Numerals::yearAndMonth),
          form("([1-4]) ?/ ?4 ?분기", match -> one(match, QUARTER, 1)),
          form("([1-4]) ?사분기", match -> one(match, QUARTER, 1)),
          form("제?([1-4]) ?분기", match -> one(match, QUARTER, 1)),
          form("([1-4])q ?'?(\\d{4}|\\d{2})" + LATIN_END, match -> inYear(match, QUARTER, 1, 2)),
          form("q([1-4]) ?'?(\\d{4}|\\d{2})" + LATIN_END, match -> inYear(match, QUARTER, 1, 2)),
          form(
              "(?:fy)?'?(\\d{4}|\\d{2}) ?q([1-4])" + LATIN_END,
              match -> inYear(match, QUARTER, 2, 1)),
          form("([12])h ?'?(\\d{4}|\\d{2})" + LATIN_END, match -> inYear(match, HALF, 1, 2)),
          form("h([12]) ?'?(\\d{4}|\\d{2})" + LATIN_END, match -> inYear(match, HALF, 1, 2)),
          form("(?:fy)?'?(\\d{4}|\\d{2}) ?h([12])" + LATIN_END, match -> inYear(match, HALF, 2, 1)),
          form(
              "(?:fy)?'?(\\d{4}|\\d{2}) ?([1-4])q" + LATIN_END,
              match -> inYear(match, QUARTER, 2, 1)),
          form("q([1-4])" + LATIN_END, match -> one(match, QUARTER, 1)),
          form("([1-4]) ?q" + LATIN_END, match -> one(match, QUARTER, 1)),
          form("h([12])" + LATIN_END, match -> one(match, HALF, 1)),
          form("([12]) ?h" + LATIN_END, match -> one(match, HALF, 1)),
          form("fy ?'?(\\d{4}|\\d{2})" + END, match -> one(match, YEAR, 1)),
          form(
              "(\\d{4}|'?\\d{2}'?) ?(?:년도|년|연도)(?!" + GAN + "| ?동안)", match -> one(match, YEAR, 1)),
          form("'(\\d{2})" + END, match -> one(match, YEAR, 1)),
          form("(이천[일이삼사오육칠팔구십]*|십[일이삼사오육칠팔구])년도?(?!" + GAN + ")", Numerals::spokenYear),
          form("((?:19|20)\\d{2})" + LATIN_END, match -> one(match, YEAR, 1)),
          form("(1[0-2]|0?[1-9])\\. (3[01]|[12]\\d|0?[1-9])\\." + LATIN_END, Numerals::monthAndDay),
          form(
              "(1[0-2]|0?[1-9])/(3[01]|[12]\\d|0?[1-9])(?! ?분기)" + LATIN_END,
              Numerals::monthAndDay),
          form("(1[0-2]|0?[1-9])\\.(3[01]|[12]\\d|0?[1-9])\\.?" + END, Numerals::monthAndDay),
          form("(1[0-2]|0?[1-9]) ?월(?:달)?", match -> one(match, MONTH, 1)),
          form("(3[01]|[12]\\d|0?[1-9]) ?일(?!" + GAN + "| ?동안)", match -> one(match, DAY, 1)),
          form("(3[01]|[12]\\d|0?[1-9])(?:st|nd|rd|th)" + LATIN_END, match -> one(match, DAY, 1)),
          form("(?:관리 ?번호|카드|공약) ?(?:번호)? ?#?(\\d{1,4})(?:@(\\d{4}))?번?" + END, Numerals::card),
          form(
              "(?:card|pledge) ?(?:number|no\\.?)? ?#?(\\d{1,4})(?:@(\\d{4}))?" + LATIN_END,
              Numerals::card),
          form("# ?(\\d{1,4})(?:@(\\d{4}))?번?" + LATIN_END, Numerals::card),
          form("(0\\d{2})(?:@(\\d{4}))?번?" + LATIN_END, Numerals::card),
          form("(\\d{1,3})@(\\d{4})번?" + LATIN_END, Numerals::card),
          form("(\\d{1,3})번(?! ?(?:더|째|이나|만|의 ?회의|정도|밖에))", Numerals::card),
          form("(\\d+(?:\\.\\d+)?) ?(?:%|퍼센트|프로|percent)", match -> plain(match, Tag.PERCENTAGE)),
          form(
              "대(?= (?:[\\d']|[상하]반기|작년|올해|전년))|대(?=[\\d'])",
              match -> List.of(mark(match, Tag.COMPARE))),
          form(
              "(\\d{1,3}) ?(?:회|차례|건|번(?= ?(?:밖에|뿐)))(?!차|째|기|당|씩|의)",
              match -> plain(match, Tag.CLAIM)),
          form(
              "(\\d[\\d,]*(?:\\.\\d+)?) ?(?:십|백|천)?(?:만|억)? ?원" + END,
              match -> plain(match, Tag.CLAIM)),
          form(
              "(\\d[\\d,]*(?:\\.\\d+)?) (?:(?:thousand|million|billion)(?: won| krw)?|won|krw)"
                  + LATIN_END,
              match -> plain(match, Tag.CLAIM)),
          form(
              "(\\d{1,3}|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)"
                  + "(?= (?:meetings?|sessions?|roundtables?|gatherings?|times)(?![a-z]))",
              match -> plain(match, Tag.CLAIM)),
          form("(\\d{1,3})" + LATIN_END, match -> plain(match, Tag.NUMBER)),
          form("(\\d+)", match -> plain(match, Tag.UNKNOWN)));

  private Numerals() {}

  /** The numeral that begins at this place of the text, as the words it stands for. */
  static Optional<List<Token>> at(String text, int start) {
    for (Form form : FORMS) {
      Matcher matcher = form.pattern.matcher(text).region(start, text.length());
      matcher.useTransparentBounds(true);
      if (matcher.lookingAt()) {
        List<Token> tokens = form.tokens.apply(matcher);
        if (!tokens.isEmpty()) {
          return Optional.of(tokens);
        }
      }
    }
    return Optional.empty();
  }

  private static Form form(String regex, Function<Matcher, List<Token>> tokens) {
    return new Form(Pattern.compile(regex), tokens);
  }

  private static List<Token> date(Matcher match) {
    return isDay(match.group(2), match.group(3))
        ? words(
            match,
            List.of(
                word(YEAR, match.group(1)), word(MONTH, match.group(2)), word(DAY, match.group(3))))
        : List.of();
  }

  private static List<Token> yearAndMonth(Matcher match) {
    return words(match, List.of(word(YEAR, match.group(1)), word(MONTH, match.group(2))));
  }

  private static List<Token> monthAndDay(Matcher match) {
    return words(match, List.of(word(MONTH, match.group(1)), word(DAY, match.group(2))));
  }

  private static List<Token> one(Matcher match, Grain grain, int group) {
    return words(match, List.of(word(grain, match.group(group).replace("'", ""))));
  }

  private static List<Token> spokenYear(Matcher match) {
    int year = KoreanNumber.of(match.group(1));
    return words(match, List.of(CalendarWord.of(YEAR, year < 100 ? 2000 + year : year)));
  }

  private static List<Token> inYear(Matcher match, Grain grain, int part, int year) {
    return words(match, List.of(word(YEAR, match.group(year)), word(grain, match.group(part))));
  }

  private static List<Token> words(Matcher match, List<CalendarWord> words) {
    List<Token> tokens = new ArrayList<>();
    for (CalendarWord word : words) {
      tokens.add(new Token(Tag.CALENDAR, match.group(), match.start(), match.end(), word));
    }
    return tokens;
  }

  private static CalendarWord word(Grain grain, String digits) {
    int number = Integer.parseInt(digits);
    return CalendarWord.of(grain, grain == YEAR && digits.length() == 2 ? 2000 + number : number);
  }

  private static boolean isDay(String month, String day) {
    int inYear = Integer.parseInt(month);
    int inMonth = Integer.parseInt(day);
    return inYear >= 1 && inYear <= 12 && inMonth >= 1 && inMonth <= 31;
  }

  private static List<Token> rolling(Matcher match) {
    boolean reachesBack = LATIN_OR_BACK.matcher(match.group()).lookingAt();
    Rolling back = Rolling.of(match.group(1), match.group(2).strip(), reachesBack);
    return List.of(new Token(Tag.ROLLING, match.group(), match.start(), match.end(), back));
  }

  private static List<Token> card(Matcher match) {
    String number = String.format("%03d", Integer.parseInt(match.group(1)));
    String year = match.groupCount() > 1 ? match.group(2) : null;
    CardChoice choice =
        new CardChoice.Numbered(number, year == null ? null : Integer.valueOf(year));
    return List.of(new Token(Tag.CARDNUMBER, match.group(), match.start(), match.end(), choice));
  }

  private static Token mark(Matcher match, Tag tag) {
    return new Token(tag, match.group(), match.start(), match.end(), null);
  }

  private static List<Token> plain(Matcher match, Tag tag) {
    Object value = tag == Tag.NUMBER ? Integer.valueOf(match.group(1)) : match.group(1);
    return List.of(new Token(tag, match.group(), match.start(), match.end(), value));
  }
}
