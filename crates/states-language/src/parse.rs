//! From the text of a definition to a machine, or to what is wrong with it.

use std::collections::BTreeSet;

use serde_json::{Map, Value};

use crate::definition::Machine;
use crate::diagnostic::{Diagnostic, Findings, Severity};
use crate::parse_fields::{Fields, seconds};
use crate::parse_states::{query_language, workflow_of};
use crate::reading::{Known, Reading};

impl Machine {
    /// Reads a definition. The findings hold what is wrong with it where there is no machine, and what might be
    /// where there is one.
    #[must_use]
    pub fn parse(text: &str, known: &dyn Known) -> (Option<Self>, Vec<Diagnostic>) {
        let mut reading =
            Reading { known, findings: Findings::default(), names: BTreeSet::new(), depth: 0 };
        let machine = match serde_json::from_str::<Value>(text) {
            Ok(Value::Object(members)) => machine(&members, &mut reading),
            Ok(_) | Err(_) => {
                let said = "Error reading JSON: the definition has to be a JSON object".to_owned();
                let code = "INVALID_JSON_DESCRIPTION";
                reading.findings.add(Severity::Error, code, ("", said));
                None
            }
        };
        let findings = reading.findings.0;
        let is_wrong = findings.iter().any(|finding| finding.severity == Severity::Error);
        (machine.filter(|_| !is_wrong), findings)
    }
}

fn machine(members: &Map<String, Value>, reading: &mut Reading<'_>) -> Option<Machine> {
    let mut fields = Fields::new(members, "");
    let timeout_seconds = fields.take("TimeoutSeconds");
    let timeout_seconds =
        timeout_seconds.and_then(|value| seconds(value, 1, "/TimeoutSeconds", reading));
    if let Some(version) = fields.take("Version")
        && version.as_str() != Some("1.0")
    {
        reading.findings.schema("/Version", "The only Version is \"1.0\"");
    }
    query_language(&mut fields, reading);
    let workflow = workflow_of(fields, reading)?;
    Some(Machine { workflow, timeout_seconds })
}
