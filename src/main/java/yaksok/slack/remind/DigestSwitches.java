package yaksok.slack.remind;

import com.slack.api.app_backend.interactive_components.payload.BlockActionPayload;
import com.slack.api.bolt.App;
import java.time.Clock;
import java.util.Optional;
import yaksok.desk.Reply;
import yaksok.desk.StoreUnavailableException;
import yaksok.desk.digest.Actions;
import yaksok.desk.digest.SwitchDigest;
import yaksok.domain.Language;
import yaksok.domain.Message;
import yaksok.slack.ActionIds;
import yaksok.slack.Listener;
import yaksok.slack.Said;
import yaksok.slack.SlackFeature;
import yaksok.slack.SlackTools;

/** Turns a member's digests off and on: by the buttons below them, or by saying so. */
public final class DigestSwitches implements SlackFeature, Listener {
  private final SlackTools tools;
  private final Clock machine;
  private final SwitchDigest digest;

  /**
   * @param machine the machine's own clock, by which deliveries are remembered
   */
  public DigestSwitches(SlackTools tools, Clock machine, SwitchDigest digest) {
    this.tools = tools;
    this.machine = machine;
    this.digest = digest;
  }

  @Override
  public void register(App app) {
    app.blockAction(
        ActionIds.of(Actions.STOP),
        (request, context) -> {
          pressed(request.getPayload(), false);
          return context.ack();
        });
    app.blockAction(
        ActionIds.of(Actions.RESUME),
        (request, context) -> {
          pressed(request.getPayload(), true);
          return context.ack();
        });
  }

  /** Stored before it is acknowledged. */
  private void pressed(BlockActionPayload payload, boolean on) {
    String user = payload.getUser().getId();
    boolean stored = turn(user, on);
    tools
        .background()
        .run(
            () ->
                tools
                    .responder()
                    .respond(
                        payload.getResponseUrl(),
                        reply(tools.callers().of(user, null).language(), stored, on)));
  }

  @Override
  public Optional<Runnable> hear(Said said) {
    return DigestWish.read(said.text()).map(on -> hear(said, on));
  }

  private Runnable hear(Said said, boolean on) {
    try {
      boolean isNew = digest.turn(said.user(), on, said.eventId(), machine.instant());
      return isNew ? () -> answer(said, true, on) : () -> {};
    } catch (StoreUnavailableException e) {
      return () -> answer(said, false, on);
    }
  }

  private void answer(Said said, boolean stored, boolean on) {
    Reply reply = reply(DigestWish.language(said.text()), stored, on);
    tools.responder().post(said.channel(), said.answerThread(), reply);
  }

  private boolean turn(String user, boolean on) {
    try {
      digest.turn(user, on);
      return true;
    } catch (StoreUnavailableException e) {
      return false;
    }
  }

  private static Reply reply(Language language, boolean stored, boolean on) {
    return stored
        ? SwitchDigest.said(on, language)
        : Reply.line(language, Reply.Audience.ASKER, Message.of("slack.store.unavailable"));
  }
}
