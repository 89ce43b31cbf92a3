//! What a verification finds, told as it is found.

/// Counts what was found.
#[derive(Debug, Default)]
pub(super) struct Report {
    findings: usize,
}

impl Report {
    /// Says what was checked of `part`, and that it is well.
    pub(super) fn note(&self, part: &str, text: &str) {
        crate::logging::say!("{part}: {text}");
    }

    /// Says what is wrong: `part`, and the file or record that it is about.
    pub(super) fn find(&mut self, part: &str, place: &str, wrong: &str) {
        self.findings = self.findings.saturating_add(1);
        match place {
            "" => crate::logging::say!("FINDING {part}: {wrong}"),
            place => crate::logging::say!("FINDING {part}: {place}: {wrong}"),
        }
    }

    /// How many findings there are.
    pub(super) const fn findings(&self) -> usize {
        self.findings
    }
}
