-- What was asked by a door whose sender does not wait; content goes when it is done, the row stays to know it again.
CREATE TABLE IF NOT EXISTS errand (
    number BIGINT GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    id CHARACTER VARYING(200) NOT NULL UNIQUE,
    at TIMESTAMP(9) WITH TIME ZONE NOT NULL,
    content CHARACTER VARYING,
    result CHARACTER VARYING(40)
);
CREATE INDEX IF NOT EXISTS errand_by_time ON errand (at);

-- Which conversation goes on at a place outside, such as a thread.
CREATE TABLE IF NOT EXISTS thread (
    place CHARACTER VARYING(200) PRIMARY KEY,
    conversation CHARACTER VARYING(40) NOT NULL REFERENCES conversation ON DELETE CASCADE
);
