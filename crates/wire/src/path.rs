//! Where a value stands in its input: built on the stack, rendered only when something is wrong.

/// A place in an input.
#[derive(Debug, Clone, Copy)]
pub(crate) struct Path<'a> {
    parent: Option<&'a Path<'a>>,
    step: Step<'a>,
}

#[derive(Debug, Clone, Copy)]
enum Step<'a> {
    Root,
    Member(&'a str),
    Element(usize),
    Key(&'a str),
}

impl<'a> Path<'a> {
    /// The input itself.
    pub(crate) const ROOT: Path<'static> = Path { parent: None, step: Step::Root };

    pub(crate) const fn member(&'a self, name: &'a str) -> Self {
        Self { parent: Some(self), step: Step::Member(name) }
    }

    /// The element at `index`, which counts from 0.
    pub(crate) const fn element(&'a self, index: usize) -> Self {
        Self { parent: Some(self), step: Step::Element(index) }
    }

    pub(crate) const fn key(&'a self, key: &'a str) -> Self {
        Self { parent: Some(self), step: Step::Key(key) }
    }

    /// As AWS writes it: `tags.1.member.tagKey`.
    pub(crate) fn render(&self) -> String {
        let parent = self.parent.map(Path::render).unwrap_or_default();
        let step = match self.step {
            Step::Root => return parent,
            Step::Member(name) => lower_first(name),
            Step::Element(index) => format!("{}.member", index + 1),
            Step::Key(key) => format!("{key}.member"),
        };
        if parent.is_empty() { step } else { format!("{parent}.{step}") }
    }
}

/// `KeyId` -> `keyId`.
pub(crate) fn lower_first(name: &str) -> String {
    let mut letters = name.chars();
    letters.next().map_or_else(String::new, |first| first.to_lowercase().chain(letters).collect())
}
