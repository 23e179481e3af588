package yaksok.desk.keep;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import yaksok.domain.Mention;
import yaksok.domain.Message;
import yaksok.domain.card.Stewardship;

/**
 * Says where a card lives, or who answers for it.
 *
 * @param id of the channel or member; null where the part is to stay empty
 */
public record Assign(Part part, @Nullable String id) implements CardOrder {
  /** What is assigned. */
  public enum Part {
    CHANNEL,
    OWNER,
    LEAD
  }

  @Override
  public Decision decide(Facts facts) {
    String name = part.name().toLowerCase(Locale.ROOT);
    if (part == Part.CHANNEL && id != null && !new Mention(id).isChannel()) {
      return Decision.refused("keep.channel.direct");
    }
    return new Decision.StewardshipChanged(
        changed(facts.stewardship()),
        id == null
            ? Message.of("keep." + name + ".none")
            : Message.of("keep." + name + ".done", new Mention(id)));
  }

  private Stewardship changed(Stewardship before) {
    return switch (part) {
      case CHANNEL -> before.inChannel(id);
      case OWNER -> before.ownedBy(id);
      case LEAD -> before.ledBy(id);
    };
  }
}
