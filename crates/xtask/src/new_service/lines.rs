//! The lines in which a workspace names each of its services.

use regex::Regex;

use super::facts::Facts;
use crate::failure::Failure;

/// A line of a list of services.
#[derive(Debug)]
pub(super) struct Line {
    /// Where: the path in the workspace.
    pub(super) file: &'static str,
    /// What the lines of the list are like.
    kin: &'static str,
    /// The new one.
    text: &'static str,
}

/// Every list that a service stands in.
pub(super) const LINES: &[Line] = &[
    Line {
        file: "Cargo.toml",
        kin: "^api-[a-z0-9-]+ = ",
        text: "api-$NAME = { path = \"crates/api-$NAME\" }",
    },
    Line {
        file: "Cargo.toml",
        kin: "^svc-[a-z0-9-]+ = ",
        text: "svc-$NAME = { path = \"crates/svc-$NAME\" }",
    },
    Line {
        file: "crates/services/Cargo.toml",
        kin: "^api-[a-z0-9-]+[.]workspace",
        text: "api-$NAME.workspace = true",
    },
    Line {
        file: "crates/services/Cargo.toml",
        kin: "^svc-[a-z0-9-]+[.]workspace",
        text: "svc-$NAME.workspace = true",
    },
    Line {
        file: "crates/services/src/lib.rs",
        kin: "^            [a-z0-9_]+: api_",
        text: "            $WORD: $API, |_| svc_$WORD::$SERVICE;",
    },
    Line {
        file: "crates/testkit/tests/it/samples.rs",
        kin: "^mod [a-z0-9_]+;",
        text: "mod $WORD;",
    },
    Line {
        file: "crates/testkit/tests/it/coverage.rs",
        kin: "^    \\(\"[a-z0-9-]+\", [0-9]+\\),$",
        text: "    (\"$SIGNING_NAME\", $REMAINING),",
    },
    Line {
        file: "crates/wire/Cargo.toml",
        kin: "^api-[a-z0-9-]+[.]workspace",
        text: "api-$NAME.workspace = true",
    },
    Line {
        file: "crates/wire/tests/it/support.rs",
        kin: "^        &api_[a-z0-9_]+::SERVICE,$",
        text: "        &$API::SERVICE,",
    },
];

impl Line {
    /// `old` with the line of a service in its list, which is sorted; `remaining` operations of it
    /// are not answered.
    pub(super) fn added(
        &self,
        old: &str,
        facts: &Facts<'_>,
        remaining: usize,
    ) -> Result<String, Failure> {
        let text = self
            .text
            .replace("$SIGNING_NAME", facts.signing_name())
            .replace("$NAME", facts.name())
            .replace("$WORD", &facts.word())
            .replace("$API", &facts.api())
            .replace("$SERVICE", &facts.service_type())
            .replace("$REMAINING", &remaining.to_string());
        let kin = Regex::new(self.kin)?;
        let mut lines: Vec<&str> = old.lines().collect();
        let is_kin = |line: &&str| kin.is_match(line);
        let Some(last) = lines.iter().rposition(is_kin) else {
            return Err(Failure::new(format!("{} has no list like `{}`", self.file, self.kin)));
        };
        let later = lines.iter().position(|line| kin.is_match(line) && *line > text.as_str());
        lines.insert(later.unwrap_or(last + 1), &text);
        Ok(lines.join("\n") + "\n")
    }
}
