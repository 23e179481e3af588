-- Messages that nobody waits for: stored with what causes them, sent later, once by their key.

create table outbox (
  key          text primary key,
  conversation text    not null,
  body         text    not null check (json_valid(body)),
  due          integer not null, -- milliseconds since 1970
  state        text    not null check (state in ('WAITING', 'SENDING', 'SENT', 'DROPPED')),
  attempts     integer not null,
  begun        integer, -- milliseconds since 1970, when sending was first begun
  message_id   text
) strict, without rowid;

create index outbox_due on outbox (state, due);
