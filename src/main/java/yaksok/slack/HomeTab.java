package yaksok.slack;

import com.slack.api.bolt.App;
import com.slack.api.methods.SlackApiException;
import com.slack.api.methods.response.views.ViewsPublishResponse;
import com.slack.api.model.event.AppHomeOpenedEvent;
import java.io.IOException;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import yaksok.desk.Reply;
import yaksok.desk.StoreUnavailableException;
import yaksok.desk.keep.ShowCard;
import yaksok.domain.Message;

/** The bot's home: the cards that a member answers for, at a glance. */
public final class HomeTab implements SlackFeature {
  private static final Logger log = LoggerFactory.getLogger(HomeTab.class);
  private static final String TAB = "home";

  private final SlackTools tools;
  private final ShowCard cards;
  private final Forms forms;

  public HomeTab(SlackTools tools, ShowCard cards) {
    this.tools = tools;
    this.cards = cards;
    this.forms = new Forms(tools.renderer());
  }

  @Override
  public void register(App app) {
    app.event(
        AppHomeOpenedEvent.class,
        (payload, context) -> {
          AppHomeOpenedEvent opened = payload.getEvent();
          tools.metrics().event("app_home_opened");
          if (TAB.equals(opened.getTab())) {
            tools.background().run(() -> publish(opened.getUser()));
          }
          return context.ack();
        });
  }

  private void publish(String user) {
    Reply reply = home(tools.callers().of(user, null));
    try {
      ViewsPublishResponse answer =
          tools.client().viewsPublish(r -> r.userId(user).view(forms.home(reply)));
      if (!answer.isOk()) {
        log.warn("the home could not be published: {}", answer.getError());
      }
    } catch (IOException | SlackApiException e) {
      log.warn("the home could not be published: {}", e.getClass().getSimpleName());
    }
  }

  private Reply home(Caller caller) {
    if (caller.isGuest()) {
      return Reply.line(caller.language(), Reply.Audience.ASKER, Message.of("slack.guest"));
    }
    try {
      return cards.showThoseOf(caller.user(), caller.language(), LocalDate.now(tools.clock()));
    } catch (StoreUnavailableException e) {
      return Reply.line(
          caller.language(), Reply.Audience.ASKER, Message.of("slack.store.unavailable"));
    }
  }
}
