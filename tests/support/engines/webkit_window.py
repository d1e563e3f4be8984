"""A WebKitGTK window that WebKitWebDriver drives, with a profile on disk: the browser that comes with WebKitGTK forgets all
when it is driven. Arguments: the folder of the profile, the folder of downloads, the preferred languages with commas."""

import os
import sys

import gi

gi.require_version("Gtk", "3.0")
gi.require_version("WebKit2", "4.1")
from gi.repository import GLib, Gtk, WebKit2  # noqa: E402

profile, downloads, languages = sys.argv[1:4]
# A group of its own, so that it and all of its processes can be killed at once.
os.setpgid(0, 0)
with open(os.path.join(profile, "pid"), "w", encoding="ascii") as file:
    file.write(str(os.getpid()))

manager = WebKit2.WebsiteDataManager(
    base_data_directory=os.path.join(profile, "data"), base_cache_directory=os.path.join(profile, "cache")
)
context = WebKit2.WebContext.new_with_website_data_manager(manager)
context.set_preferred_languages(languages.split(","))
context.set_automation_allowed(True)


def decide(download, name):
    download.set_destination(GLib.filename_to_uri(os.path.join(downloads, name), None))
    return True


def begin_download(_context, download):
    download.connect("decide-destination", decide)


def create_view(_session):
    view = WebKit2.WebView(web_context=context, is_controlled_by_automation=True)
    view.get_settings().set_enable_write_console_messages_to_stdout(True)
    window = Gtk.Window(default_width=412, default_height=915)
    window.add(view)
    window.show_all()
    view.connect("close", lambda _view: window.destroy())
    view.load_uri("about:blank")
    return view


def begin(_context, session):
    info = WebKit2.ApplicationInfo()
    info.set_name("window")
    info.set_version(WebKit2.get_major_version(), WebKit2.get_minor_version(), WebKit2.get_micro_version())
    session.set_application_info(info)
    session.connect("create-web-view", create_view)


context.connect("download-started", begin_download)
context.connect("automation-started", begin)
Gtk.main()
