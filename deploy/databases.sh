#!/bin/sh
# Run by PostgreSQL's image once, in an empty volume: n8n's database and the ledger's, each with a user of its own. Without both
# passwords nothing is made: a user without one could never sign in.
set -eu
password_of() {
  cat "${SECRETS_FOLDER:-/run/secrets}/$1_password"
}
for name in n8n ledger; do
  password=$(password_of "$name")
  [ -n "$password" ] || { echo "The secret ${name}_password is empty" >&2; exit 1; }
done
for name in n8n ledger; do
  NEW_PASSWORD=$(password_of "$name") psql --set ON_ERROR_STOP=1 --username "${POSTGRES_USER:-postgres}" --dbname postgres \
    --set name="$name" <<'SQL'
\set password `printf %s "$NEW_PASSWORD"`
CREATE ROLE :"name" LOGIN PASSWORD :'password';
CREATE DATABASE :"name" OWNER :"name";
SQL
done
