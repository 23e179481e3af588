package yaksok.slack.remind;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import yaksok.desk.StoreUnavailableException;
import yaksok.desk.UnitOfWork;
import yaksok.desk.digest.SwitchDigest;
import yaksok.domain.Message;
import yaksok.slack.Conversation;
import yaksok.slack.SlackBench;

/** Wishes about digests, as they are delivered. */
class DigestSwitchesTest {
  private int failing;

  private final SlackBench bench =
      new SlackBench(
          each ->
              List.of(
                  new Conversation(
                      each.tools,
                      each.bot,
                      List.of(
                          new DigestSwitches(
                              each.tools, each.machine, new SwitchDigest(new Failing(each)))))));

  @AfterEach
  void close() throws IOException {
    bench.close();
  }

  @Test
  void aWishDeliveredAgainAfterTheNextOneChangesNothing() {
    say("Ev1", "그만 보내 주세요");
    say("Ev2", "다시 보내 주세요");
    say("Ev1", "그만 보내 주세요");
    assertThat(isOff()).isFalse();
    assertThat(bench.slack.calls("chat.postMessage")).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void aWishThatCouldNotBeStoredIsHeardWhenItIsDeliveredAgain(int write) {
    failing = write;
    say("Ev1", "그만 보내 주세요");
    say("Ev1", "그만 보내 주세요");
    assertThat(isOff()).isTrue();
  }

  private void say(String event, String text) {
    bench.event(
        event,
        """
        {"type":"message","channel_type":"im","channel":"D1","user":"U1","text":"%s",
         "ts":"1480896000.000100"}
        """
            .formatted(text));
    bench.step();
  }

  private boolean isOff() {
    return bench.store.read(ports -> ports.reminders().isDigestOff("U1"));
  }

  /** The bench's store, of which one write fails. */
  private final class Failing implements UnitOfWork {
    private final SlackBench bench;

    private Failing(SlackBench bench) {
      this.bench = bench;
    }

    @Override
    public <T> T write(Function<Ports, T> work) {
      if (--failing == 0) {
        throw new StoreUnavailableException(Message.of("store.locked"));
      }
      return bench.store.write(work);
    }

    @Override
    public <T> T read(Function<Ports, T> work) {
      return bench.store.read(work);
    }
  }
}
