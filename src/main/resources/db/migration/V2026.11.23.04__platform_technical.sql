-- Tables of the libraries: sessions, jobs, event publications, rate limits. They hold no town's data.

CREATE TABLE spring_session (
    primary_id char(36) PRIMARY KEY,
    session_id char(36) NOT NULL UNIQUE,
    creation_time bigint NOT NULL,
    last_access_time bigint NOT NULL,
    max_inactive_interval int NOT NULL,
    expiry_time bigint NOT NULL,
    principal_name varchar(100)
);
CREATE INDEX spring_session_expiry ON spring_session (expiry_time);
CREATE INDEX spring_session_principal ON spring_session (principal_name);
COMMENT ON TABLE spring_session IS 'Signed-in browsers (Spring Session).';

CREATE TABLE spring_session_attributes (
    session_primary_id char(36) NOT NULL REFERENCES spring_session ON DELETE CASCADE,
    attribute_name varchar(200) NOT NULL,
    attribute_bytes bytea NOT NULL,
    PRIMARY KEY (session_primary_id, attribute_name)
);
COMMENT ON TABLE spring_session_attributes IS 'What a signed-in browser''s session holds (Spring Session).';

CREATE TABLE scheduled_tasks (
    task_name text NOT NULL,
    task_instance text NOT NULL,
    task_data bytea,
    execution_time timestamptz,
    picked boolean NOT NULL,
    picked_by text,
    last_success timestamptz,
    last_failure timestamptz,
    consecutive_failures int,
    last_heartbeat timestamptz,
    version bigint NOT NULL,
    priority smallint,
    PRIMARY KEY (task_name, task_instance)
);
CREATE INDEX scheduled_tasks_due ON scheduled_tasks (execution_time);
CREATE INDEX scheduled_tasks_heartbeat ON scheduled_tasks (last_heartbeat);
COMMENT ON TABLE scheduled_tasks IS 'Jobs that run once in the whole installation (db-scheduler).';

CREATE TABLE event_publication (
    id uuid PRIMARY KEY,
    listener_id text NOT NULL,
    event_type text NOT NULL,
    serialized_event text NOT NULL,
    publication_date timestamptz NOT NULL,
    completion_date timestamptz,
    status text,
    completion_attempts int,
    last_resubmission_date timestamptz
);
CREATE INDEX event_publication_event ON event_publication USING hash (serialized_event);
CREATE INDEX event_publication_open ON event_publication (completion_date);
COMMENT ON TABLE event_publication IS 'Events between modules that wait for their listeners (Spring Modulith); ids and facts only.';

CREATE TABLE rate_limit (
    id bigint PRIMARY KEY,
    state bytea,
    expires_at bigint
);
COMMENT ON TABLE rate_limit IS 'Buckets of the shared rate limits (Bucket4j), keyed by a hash of what is limited.';

GRANT SELECT, INSERT, UPDATE, DELETE ON spring_session, spring_session_attributes, scheduled_tasks, event_publication,
    rate_limit TO mors_app;

CALL classify('spring_session', 'technical', 'short', 'primary_id', 'session_id', 'creation_time', 'last_access_time',
    'max_inactive_interval', 'expiry_time', 'principal_name');
CALL classify('spring_session_attributes', 'technical', 'short', 'session_primary_id', 'attribute_name', 'attribute_bytes');
CALL classify('scheduled_tasks', 'technical', 'short', 'task_name', 'task_instance', 'task_data', 'execution_time', 'picked',
    'picked_by', 'last_success', 'last_failure', 'consecutive_failures', 'last_heartbeat', 'version', 'priority');
CALL classify('event_publication', 'technical', 'short', 'id', 'listener_id', 'event_type', 'serialized_event',
    'publication_date', 'completion_date', 'status', 'completion_attempts', 'last_resubmission_date');
CALL classify('rate_limit', 'technical', 'short', 'id', 'state', 'expires_at');
