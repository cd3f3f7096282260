#!/bin/sh
# Run by PostgreSQL's image once, in an empty volume: n8n's database and the ledger's, each with a user of its own.
set -eu
for name in n8n ledger; do
  psql --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres \
    --set name="$name" --set file="${SECRETS_FOLDER:-/run/secrets}/${name}_password" <<'SQL'
\set password `cat :'file'`
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
SQL
done
