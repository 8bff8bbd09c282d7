-- Keys are forgotten after thirty days: the oldest are found without reading the rest.
create index idempotency_age on idempotency (recorded_at);
