package yaksok.slack.remind;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yaksok.domain.Language;

class DigestWishTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "그만 보내기",
        "그만 보내 주세요",
        "그만 보내줘",
        "그만 받기",
        "그만 받을게요",
        "그만",
        "요약 그만",
        "이 요약 그만 보내 주세요.",
        "주간 요약은 이제 그만 보내 주십시오",
        "요약 보내지 마세요",
        "이거 보내지 말아 주세요!",
        "요약 끄기",
        "수신 거부",
        "stop",
        "Stop sending me this",
        "please stop sending me these",
        "stop the digest",
        "stop my digests please",
        "unsubscribe"
      })
  void endsThem(String text) {
    assertThat(DigestWish.read(text)).contains(false);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "다시 보내기",
        "다시 보내 주세요",
        "요약 다시 받기",
        "요약을 다시 받을게요",
        "요약 켜기",
        "start sending me this",
        "start sending me this again",
        "send me the digest again",
        "resume the digest",
        "subscribe"
      })
  void beginsThemAgain(String text) {
    assertThat(DigestWish.read(text)).contains(true);
  }

  @Test
  void isAnsweredInItsOwnLanguage() {
    assertThat(DigestWish.language("요약 그만")).isEqualTo(Language.KO);
    assertThat(DigestWish.language("stop sending me this")).isEqualTo(Language.EN);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "2016년 이행률 얼마예요?",
        "그만큼 남았나요?",
        "요약",
        "요약해 줘",
        "다시",
        "send",
        "start",
        "stop the meeting of 3 March",
        "이번 분기 그만 남았나요",
        "오늘 간담회 기록해줘"
      })
  void isNoWish(String text) {
    assertThat(DigestWish.read(text)).isEmpty();
  }
}
