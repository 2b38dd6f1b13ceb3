import "./elements/mq-app.ts";
