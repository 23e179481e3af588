package yaksok.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import yaksok.domain.Language;
import yaksok.domain.time.Period;

class WordsTest {
  static List<String> bundles() {
    return Words.BUNDLES;
  }

  @ParameterizedTest
  @MethodSource("bundles")
  void everySentenceStandsInBothLanguages(String name) {
    assertThat(keys(name, "")).isEqualTo(keys(name, "_en"));
  }

  @Test
  void noKeyStandsInTwoBundles() {
    List<String> all = Words.BUNDLES.stream().flatMap(name -> keys(name, "").stream()).toList();
    assertThat(all).doesNotHaveDuplicates();
  }

  @ParameterizedTest
  @CsvSource({
    "목표을(를) 정했습니다, 목표를 정했습니다",
    "실적은(는) 없습니다, 실적은 없습니다",
    "2016년은(는) 끝났습니다, 2016년은 끝났습니다",
    "3은(는) 홀수, 3은 홀수",
    "३은(는) 홀수, ३은 홀수",
    "서울(으)로, 서울로",
    "관악(으)로, 관악으로",
    "약속(사)이(가), 약속(사)가",
  })
  void aParticleFitsTheSoundBeforeIt(String pattern, String said) {
    assertThat(Particles.choose(pattern)).isEqualTo(said);
  }

  @ParameterizedTest
  @CsvSource({
    "1 meeting(s) held,1 meeting held",
    "14 meeting(s),14 meetings",
    "1 person(s) in all,1 person in all",
    "about 60 person(s),about 60 people",
  })
  void aPluralFitsItsNumber(String pattern, String said) {
    assertThat(Plurals.choose(pattern)).isEqualTo(said);
  }

  @Test
  void aDayIsSaidWithItsWeekday() {
    LocalDate day = LocalDate.of(2016, 12, 2);
    assertThat(Dates.full(Language.KO, day)).isEqualTo("2016년 12월 2일(금)");
    assertThat(Dates.full(Language.EN, day)).isEqualTo("Fri, 2 Dec 2016");
  }

  @Test
  void aCalendarPeriodIsSaidByItsName() {
    assertThat(Dates.period(Language.KO, Period.year(2016))).isEqualTo("2016년");
    assertThat(Dates.period(Language.KO, Period.half(2016, 1))).isEqualTo("2016년 상반기");
    assertThat(Dates.period(Language.EN, Period.half(2016, 2)))
        .isEqualTo("the second half of 2016");
  }

  @Test
  void wholeMonthsAndYearsAreSaidByTheirNames() {
    Period months = new Period(LocalDate.of(2016, 1, 1), LocalDate.of(2016, 9, 30));
    Period years = new Period(LocalDate.of(2014, 1, 1), LocalDate.of(2015, 12, 31));
    assertThat(Dates.period(Language.KO, months)).isEqualTo("2016년 1~9월");
    assertThat(Dates.period(Language.EN, months)).isEqualTo("January 2016 to September 2016");
    assertThat(Dates.period(Language.KO, years)).isEqualTo("2014~2015년");
    assertThat(
            Dates.period(
                Language.KO, new Period(LocalDate.of(2014, 7, 1), LocalDate.of(2018, 6, 30))))
        .isEqualTo("2014년 7월~2018년 6월");
  }

  private static Set<String> keys(String name, String suffix) {
    return new TreeSet<>(ResourceBundle.getBundle("words/" + name + suffix).keySet());
  }
}
