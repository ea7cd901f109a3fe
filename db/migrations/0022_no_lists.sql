-- Lists people choose from are parameters with their days, like every other setting.
DROP TABLE "listed_term" CASCADE;
