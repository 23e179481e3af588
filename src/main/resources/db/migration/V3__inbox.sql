-- What came in already, so that a delivery repeated by Slack changes nothing.

create table inbox (
  id text primary key,
  at text not null
) strict, without rowid;

create index inbox_at on inbox (at);
