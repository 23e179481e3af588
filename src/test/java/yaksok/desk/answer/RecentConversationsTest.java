package yaksok.desk.answer;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import yaksok.domain.Card059;
import yaksok.reading.question.Query;

class RecentConversationsTest {
  private final Query rate = query("2016년 이행률은?");
  private final Query unclear = query("날씨 어때?");

  @Test
  void aThreadRemembersItsLastQuestionAndANewOneStartsClean() {
    RecentConversations conversations = new RecentConversations(2);
    conversations.remember("C1", "1.0", rate);
    assertThat(conversations.last("C1", "1.0")).contains(rate);
    assertThat(conversations.last("C1", "2.0")).isEmpty();
    assertThat(conversations.last("C2", "1.0")).isEmpty();
  }

  @Test
  void whatWasNotUnderstoodLeavesTheQuestionBeforeStanding() {
    RecentConversations conversations = new RecentConversations(2);
    conversations.remember("C1", "1.0", rate);
    conversations.remember("C1", "1.0", unclear);
    assertThat(conversations.last("C1", "1.0")).contains(rate);
  }

  @Test
  void theThreadUsedLeastRecentlyIsForgotten() {
    RecentConversations conversations = new RecentConversations(2);
    conversations.remember("C1", "1.0", rate);
    conversations.remember("C1", "2.0", rate);
    assertThat(conversations.last("C1", "1.0")).isPresent();
    conversations.remember("C1", "3.0", rate);
    assertThat(conversations.last("C1", "2.0")).isEmpty();
    assertThat(conversations.last("C1", "1.0")).isPresent();
  }

  private static Query query(String question) {
    return new Answering(Card059.card()).ask(question, "2016-12-31").query();
  }
}
