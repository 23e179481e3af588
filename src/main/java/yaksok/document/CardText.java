package yaksok.document;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import yaksok.desk.card.CardFormat;
import yaksok.domain.card.Budget;
import yaksok.domain.card.Card;
import yaksok.domain.card.Indicator;
import yaksok.domain.card.Meeting;
import yaksok.domain.rate.Counting;
import yaksok.domain.rate.Rate;
import yaksok.domain.rate.Targets;
import yaksok.domain.time.Period;

/**
 * A card as text in the office's printed form, with the figures as they stand on a day. The cells
 * of a table's row stand apart by tabs, so that {@code import} reads the same card again.
 */
public final class CardText implements CardFormat {
  private static final List<String> STATUSES = List.of("완료", "정상추진", "부진", "미착수");
  private static final Pattern COUNT = Pattern.compile("\\d\\s*(?:명|인)\\s*$");
  private static final BigDecimal MILLION = new BigDecimal(1_000_000);

  @Override
  public String name() {
    return "text";
  }

  @Override
  public byte[] write(Card card, LocalDate asOf) {
    LocalDate day = asOf.isAfter(card.term().to()) ? card.term().to() : asOf;
    List<String> lines = new ArrayList<>();
    head(lines, card);
    Budget budget = card.budget();
    if (budget != null) {
      budget(lines, card, budget);
    }
    targets(lines, card);
    summary(lines, card, day);
    records(lines, card, day);
    lines.add("   향후계획");
    card.plans().forEach(plan -> lines.add("  ❍ " + flat(plan)));
    return (String.join("\n", lines) + "\n").getBytes(StandardCharsets.UTF_8);
  }

  private static void head(List<String> lines, Card card) {
    lines.add(" 관리번호 " + card.number() + " " + flat(card.title()));
    lines.add("");
    lines.add("사 업 완 료 사 업 주 체 추진상황");
    lines.add("");
    String status = card.status();
    List<String> boxes = new ArrayList<>(STATUSES);
    if (status != null && !boxes.contains(status)) {
      boxes.add(status);
    }
    lines.add(
        "임기내 임기후 국가 시도 시군구 "
            + boxes.stream()
                .map(each -> (each.equals(status) ? "■ " : "□ ") + each)
                .collect(Collectors.joining(" ")));
    lines.add("   사업개요");
    if (card.department() != null) {
      lines.add("  ❍ 담당부서 : " + flat(card.department()));
    }
    lines.add("  ❍ 사업기간 : " + dotted(card.term().from()) + " ~ " + dotted(card.term().to()));
    lines.add("  ❍ 사업내용");
    card.contents().forEach(each -> lines.add("    - " + flat(each)));
  }

  private static String dotted(LocalDate day) {
    return day.getYear() + ". " + day.getMonthValue() + ". " + day.getDayOfMonth() + ".";
  }

  /** In millions of won where no figure has a part of one, else in won. */
  private static void budget(List<String> lines, Card card, Budget budget) {
    boolean millions =
        budget.total() % 1_000_000 == 0
            && budget.bySource().values().stream()
                .flatMap(row -> row.values().stream())
                .allMatch(won -> won % 1_000_000 == 0);
    String unit = millions ? "백만원" : "원";
    lines.add("  ❍ 총사업비 : " + figure(budget.total(), millions) + unit);
    lines.add("");
    lines.add("구분 총계");
    lines.add("연차별 소요예산");
    List<String> columns = years(card, true);
    lines.add(String.join(" ", headings(card, true)));
    lines.add(row("계", columns, sums(budget), millions));
    budget.bySource().forEach((source, won) -> lines.add(row(source, columns, won, millions)));
    lines.add("(단위 : " + unit + ")");
    if (budget.note() != null) {
      lines.add("    ※ " + flat(budget.note()));
    }
    lines.add("");
  }

  private static Map<String, Long> sums(Budget budget) {
    Map<String, Long> sums = new LinkedHashMap<>();
    budget
        .bySource()
        .values()
        .forEach(row -> row.forEach((key, won) -> sums.merge(key, won, Long::sum)));
    return sums;
  }

  private static String row(
      String label, List<String> columns, Map<String, Long> won, boolean millions) {
    long total = won.values().stream().mapToLong(Long::longValue).sum();
    return label
        + "\t"
        + (won.isEmpty() ? "-" : figure(total, millions))
        + "\t"
        + columns.stream()
            .map(key -> won.containsKey(key) ? figure(won.getOrDefault(key, 0L), millions) : "-")
            .collect(Collectors.joining("\t"));
  }

  private static String figure(long won, boolean millions) {
    return millions
        ? BigDecimal.valueOf(won).divideToIntegralValue(MILLION).toPlainString()
        : String.valueOf(won);
  }

  private static List<String> years(Card card, boolean afterTerm) {
    List<String> years =
        new ArrayList<>(card.term().years().stream().map(String::valueOf).toList());
    if (afterTerm) {
      years.add(Budget.AFTER_TERM);
    }
    return years;
  }

  /** The years as the form prints them: one that the term does not fill names its months. */
  private static List<String> headings(Card card, boolean afterTerm) {
    Period term = card.term();
    List<String> headings = years(card, afterTerm);
    if (term.from().getDayOfYear() > 1) {
      headings.set(0, term.from().getYear() + "." + term.from().getMonthValue() + "~");
    }
    int last = term.years().size() - 1;
    if (last > 0 && term.to().getMonthValue() < 12) {
      headings.set(last, term.to().getYear() + "." + term.to().getMonthValue());
    }
    return headings;
  }

  private static void targets(List<String> lines, Card card) {
    lines.add("   연차별 추진목표");
    lines.add("");
    lines.add("추진내용 " + String.join(" ", headings(card, false)) + " 비고");
    for (Indicator indicator : card.indicators()) {
      lines.add(
          flat(indicator.name())
              + " ("
              + indicator.unit()
              + ")\t"
              + card.term().years().stream()
                  .map(year -> target(indicator, year))
                  .collect(Collectors.joining("\t")));
    }
    lines.add("");
  }

  private static String target(Indicator indicator, int year) {
    Long target = indicator.targets().get(year);
    return target == null ? "-" : target.toString();
  }

  private static void summary(List<String> lines, Card card, LocalDate day) {
    lines.add("   추진실적(" + dotted(day) + " 현재)");
    lines.add("  ❍ 추진실적 총괄");
    lines.add("사업내용 목표 실적 사업이행률");
    List<Rate.Share> shares = new ArrayList<>();
    for (int position = 1; position <= card.indicators().size(); position++) {
      Indicator indicator = card.indicators().get(position - 1);
      OptionalLong target = Targets.ofTerm(indicator);
      long actual = Counting.actual(card, position, card.term(), day).value();
      String rate = "-";
      if (target.isPresent()) {
        shares.add(new Rate.Share(actual, target.getAsLong()));
        rate = percent(Rate.of(actual, target.getAsLong()));
      }
      String promised = target.isPresent() ? String.valueOf(target.getAsLong()) : "-";
      lines.add(flat(indicator.name()) + "\t" + promised + "\t" + actual + "\t" + rate);
    }
    lines.add(" 총 이행률 " + (shares.isEmpty() ? "-" : percent(new Rate(shares))));
    lines.add("");
  }

  private static String percent(Rate rate) {
    BigDecimal capped = rate.capped();
    return (capped.signum() == 0 ? "0" : capped.stripTrailingZeros().toPlainString()) + "%";
  }

  private static void records(List<String> lines, Card card, LocalDate day) {
    lines.add("  ❍ 일정별 추진실적");
    lines.add("연번 일  자 추진사항 세 부 내 용");
    lines.add("");
    for (Meeting meeting : Counting.held(card, card.term(), day)) {
      lines.add(
          meeting.id() + "\t" + days(meeting) + "\t" + flat(meeting.title()) + "\t" + who(meeting));
      String details = meeting.details();
      if (details != null) {
        details
            .lines()
            .filter(each -> !each.isBlank())
            .forEach(each -> lines.add("- " + flat(each)));
      }
      lines.add("");
    }
  }

  private static String days(Meeting meeting) {
    String first = printed(meeting.date());
    LocalDate until = meeting.until();
    String time = meeting.time() == null ? "" : " " + meeting.time();
    return (until == null ? first : first + "~" + printed(until)) + time;
  }

  private static String printed(LocalDate day) {
    return String.format("%d.%02d.%02d.", day.getYear(), day.getMonthValue(), day.getDayOfMonth());
  }

  /** A text that counts nobody says that it names people. */
  private static String who(Meeting meeting) {
    String text = meeting.attendees().text();
    if (text == null) {
      return "";
    }
    boolean counted = COUNT.matcher(text).find();
    return counted ? flat(text) : "참석자 : " + flat(text);
  }

  private static String flat(@Nullable String text) {
    return text == null ? "" : text.replaceAll("[\\s\\p{Z}]+", " ").strip();
  }
}
