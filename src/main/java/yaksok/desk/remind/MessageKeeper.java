package yaksok.desk.remind;

import java.time.Instant;
import java.util.Optional;
import yaksok.desk.Messenger;
import yaksok.desk.Outbox.Outgoing;
import yaksok.desk.UnitOfWork.Ports;

/** Stands behind stored messages of one kind while they are delivered. */
public interface MessageKeeper {
  /** Whether the message of this key is of its kind. */
  boolean keeps(String key);

  /** The message as it is to be sent now; empty where it is no longer needed. */
  Optional<Outgoing> beforeSending(Ports ports, Outgoing outgoing, Instant now);

  /** The message has been posted or corrected, and is stored as sent. */
  void afterSending(Ports ports, Outgoing sent, Instant now);

  /** Nobody can be reached there: somebody else may have to be told. */
  void refused(Ports ports, Outgoing refused, Messenger.Reason reason, Instant now);
}
