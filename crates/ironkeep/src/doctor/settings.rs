//! The settings of the server, as the environment and the configuration file have them.

use super::Check;

/// Whether a server would understand them.
pub(super) fn understood(read: Result<(), &String>) -> Check {
    match read {
        Ok(()) => Check::ok("settings", "the settings are understood"),
        Err(error) => {
            Check::failed("settings", error, "correct the flag, the variable or the file")
        }
    }
}

/// Variables that look like settings and are none, and secrets that nobody needs.
pub(super) fn variables() -> Check {
    let unknown = crate::serve::unknown_variables();
    if unknown.is_empty() {
        return Check::ok("environment", "every IRONKEEP_ variable is a setting");
    }
    let names = unknown.join(", ");
    Check::warning(
        "environment",
        format!("no settings, and without effect: {names}"),
        "`ironkeep help serve` names the variables that count",
    )
}
