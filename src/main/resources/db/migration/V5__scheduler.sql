-- db-scheduler's own table; its times are milliseconds since 1970.

create table scheduled_tasks (
  task_name            text    not null,
  task_instance        text    not null,
  task_data            blob,
  execution_time       integer not null,
  picked               integer not null,
  picked_by            text,
  last_success         integer,
  last_failure         integer,
  consecutive_failures integer,
  last_heartbeat       integer,
  version              integer not null,
  primary key (task_name, task_instance)
) strict, without rowid;

create index scheduled_tasks_execution_time on scheduled_tasks (execution_time);
create index scheduled_tasks_last_heartbeat on scheduled_tasks (last_heartbeat);
