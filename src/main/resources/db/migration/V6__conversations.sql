-- The last question of each thread, which a follow-up builds on.

create table conversations (
  channel text not null,
  thread text not null,
  topic text not null,
  at text not null,
  primary key (channel, thread)
) strict, without rowid;

create index conversations_at on conversations (at);
