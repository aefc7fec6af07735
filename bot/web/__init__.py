"""The web: public pages, webhooks, health, metrics, the web chat page."""
