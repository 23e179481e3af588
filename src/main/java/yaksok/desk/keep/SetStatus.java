package yaksok.desk.keep;

import java.util.List;
import org.jspecify.annotations.Nullable;
import yaksok.domain.Message;

/**
 * Sets the card's status (추진상황), or leaves it to be derived again.
 *
 * @param status null where it is to be derived
 * @param names what the office calls its statuses
 */
public record SetStatus(@Nullable String status, List<String> names) implements CardOrder {
  public SetStatus {
    names = List.copyOf(names);
  }

  @Override
  public Decision decide(Facts facts) {
    if (status == null) {
      return new Decision.CardChanged(
          facts.card().withStatus(null), Message.of("keep.status.derived"));
    }
    return names.contains(status)
        ? new Decision.CardChanged(
            facts.card().withStatus(status), Message.of("keep.status.done", status))
        : Decision.refused("keep.status.unknown", status, List.<Object>copyOf(names));
  }
}
