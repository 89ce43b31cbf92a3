//! What opens the root key.

use std::collections::BTreeSet;
use std::path::Path;

use keyslots::Slots;

use super::Check;
use crate::failure::chain;

/// Whether the root key opens in more than one way.
pub(super) fn kinds(dir: &Path) -> Check {
    const NAME: &str = "key slots";
    let slots = Slots::at(dir.join("keyslots"));
    if matches!(slots.exists(), Ok(false)) {
        return Check::note(NAME, "none yet: a first start makes one");
    }
    let summary = match slots.list() {
        Ok(summary) => summary,
        Err(error) => {
            let remedy = "put the newest copy of `keyslots` back: without it nothing can be read";
            return Check::failed(NAME, chain(&error), remedy);
        }
    };
    let kinds: BTreeSet<String> = summary.slots.iter().map(|slot| slot.kind.to_string()).collect();
    judged(summary.slots.len(), &kinds.into_iter().collect::<Vec<_>>())
}

fn judged(count: usize, kinds: &[String]) -> Check {
    const NAME: &str = "key slots";
    let shown = kinds.join(", ");
    match kinds {
        [] | [_] => Check::warning(
            NAME,
            format!("the root key opens in one way only ({shown}): who loses it loses all data"),
            "`ironkeep slots add` makes a slot of another kind; keep its secret elsewhere",
        ),
        _ => Check::ok(NAME, format!("{count} slots of {} kinds: {shown}", kinds.len())),
    }
}

#[cfg(test)]
mod tests {
    use super::judged;
    use crate::doctor::State;

    #[test]
    fn one_kind_is_a_warning_however_many_slots() {
        let kinds =
            |names: &[&str]| names.iter().map(|name| (*name).to_owned()).collect::<Vec<_>>();
        assert_eq!(judged(3, &kinds(&["passphrase"])).state, State::Warning);
        assert_eq!(judged(2, &kinds(&["key file", "passphrase"])).state, State::Ok);
    }
}
