//! Patterns over ARNs: the Resource element, and the operands of the Arn operators.
//!
//! A Resource pattern is compared colon segment by colon segment. In the first five segments `*` and `?` stay
//! inside their segment, except that a `*` which ends a segment may run past the colon; everything after the
//! fifth colon is one segment in which wildcards match anything.
//!
//! # Cost
//! Only a segment-final `*` makes a choice, and it only chooses at which colon of the text the next segment
//! begins. Taking the first place where everything up to the next such star fits is enough, as in `pattern`.
//! From one place at most five segments are compared, each against one segment of the text, so all places
//! together cost `O(n * m)`. The last segment is searched from one place only if it has a star (the first
//! place leaves it the most text), and otherwise is compared once per place up to the first difference.
use crate::context::Layered;
use crate::pattern::{Atoms, Bound, Case, Syntax, Variable};

const HEAD_SEGMENTS: usize = 5;

/// A compiled Resource or NotResource pattern.
#[derive(Clone, Debug)]
pub(crate) enum ResourcePattern {
    /// `*`
    Any,
    /// No wildcard before the fifth colon: one glob over the whole text says the same.
    Whole(Atoms),
    /// Wildcards before the fifth colon.
    Segmented(Box<[Segment]>),
}

/// One colon segment of a Resource pattern.
#[derive(Clone, Debug)]
pub(crate) struct Segment {
    body: Atoms,
    // The body and a star: what the segment's own text must match when the segment ends with a star.
    open: Option<Atoms>,
}

impl ResourcePattern {
    /// Compiles a pattern; `variables` says whether the document's version has them.
    pub(crate) fn compile(text: &str, variables: bool) -> Self {
        if text == "*" {
            return Self::Any;
        }
        let segments: Vec<&str> = text.splitn(HEAD_SEGMENTS + 1, ':').collect();
        let head = segments.iter().take(HEAD_SEGMENTS);
        let whole =
            Syntax { wildcards: true, variables: variables && segments.len() > HEAD_SEGMENTS };
        if !head.clone().any(|segment| segment.contains(['*', '?', '$'])) {
            return Self::Whole(Atoms::compile(text, whole));
        }
        let compiled = segments.iter().enumerate().map(|(index, segment)| {
            let tail = index >= HEAD_SEGMENTS;
            Segment::compile(
                segment,
                Syntax { wildcards: true, variables: variables && tail },
                tail,
            )
        });
        Self::Segmented(compiled.collect())
    }

    /// Whether the pattern matches a resource's ARN.
    pub(crate) fn matches(&self, resource: &str, context: Layered<'_>) -> bool {
        match self {
            Self::Any => true,
            Self::Whole(atoms) => atoms.matches(resource, context, Case::Sensitive),
            Self::Segmented(segments) => match_segments(segments, resource.as_bytes(), context),
        }
    }

    /// The variables of the pattern.
    pub(crate) fn variables(&self) -> impl Iterator<Item = &Variable> {
        let atoms: Option<&Atoms> = match self {
            Self::Any => None,
            Self::Whole(atoms) => Some(atoms),
            Self::Segmented(segments) => segments.last().map(|segment| &segment.body),
        };
        atoms.into_iter().flat_map(Atoms::variables)
    }
}

impl Segment {
    fn compile(text: &str, syntax: Syntax, tail: bool) -> Self {
        // The last segment runs to the end of the text, so its own star already matches colons.
        match text.strip_suffix('*') {
            Some(body) if !tail => Self {
                body: Atoms::compile(body, syntax),
                open: Some(Atoms::compile(text, syntax)),
            },
            _ => Self { body: Atoms::compile(text, syntax), open: None },
        }
    }
}

enum Run<'t> {
    /// The pattern is used up and so is the text.
    Complete,
    /// An open segment fitted; the next begins after some colon of this text, at its start or later.
    Open {
        next: &'t [u8],
        used: usize,
    },
    Failed,
}

fn match_segments(segments: &[Segment], text: &[u8], context: Layered<'_>) -> bool {
    let Some(bound) =
        segments.last().map_or(Some(Bound::nothing()), |tail| tail.body.bind(context))
    else {
        return false;
    };
    let mut remaining = segments;
    let mut from = text;
    let mut floating = false;
    let mut index = 0;
    loop {
        match run(remaining, index, from, &bound) {
            Run::Complete => return true,
            Run::Open { next, used } => {
                remaining = remaining.get(used..).unwrap_or_default();
                index += used;
                from = next;
                floating = true;
            }
            Run::Failed if floating => match split_colon(from) {
                Some((_, after)) if !tail_decided(remaining, index, from, &bound) => from = after,
                _ => return false,
            },
            Run::Failed => return false,
        }
    }
}

/// Matches segments one to one from a place in the text, up to the first open one.
fn run<'t>(segments: &[Segment], first: usize, text: &'t [u8], bound: &Bound<'_>) -> Run<'t> {
    let mut rest = text;
    for (offset, segment) in segments.iter().enumerate() {
        let last = offset + 1 == segments.len();
        if first + offset >= HEAD_SEGMENTS {
            let matched = segment.body.matches_bound(rest, bound);
            return if matched { Run::Complete } else { Run::Failed };
        }
        let (own, after) = match split_colon(rest) {
            Some((own, after)) => (own, Some(after)),
            None => (rest, None),
        };
        match (&segment.open, after) {
            (Some(open), _) if last => {
                return if open.matches_bound(own, bound) { Run::Complete } else { Run::Failed };
            }
            (Some(open), Some(next)) if open.matches_bound(own, bound) => {
                return Run::Open { next, used: offset + 1 };
            }
            (None, None) if last && segment.body.matches_bound(own, bound) => return Run::Complete,
            (None, Some(next)) if !last && segment.body.matches_bound(own, bound) => rest = next,
            _ => return Run::Failed,
        }
    }
    Run::Failed
}

/// After a failure: whether the segments before the last one and the last one's fixed beginning fitted here.
/// If they did, a star follows that beginning, and a later place would leave that star only less text.
fn tail_decided(segments: &[Segment], first: usize, text: &[u8], bound: &Bound<'_>) -> bool {
    let mut rest = text;
    for (offset, segment) in segments.iter().enumerate() {
        if first + offset >= HEAD_SEGMENTS {
            return segment.body.has_star() && segment.body.prefix_matches_bound(rest, bound);
        }
        match split_colon(rest) {
            Some((own, after))
                if segment.open.is_none() && segment.body.matches_bound(own, bound) =>
            {
                rest = after
            }
            _ => return false,
        }
    }
    false
}

fn split_colon(text: &[u8]) -> Option<(&[u8], &[u8])> {
    let colon = text.iter().position(|byte| *byte == b':')?;
    let (own, rest) = text.split_at_checked(colon)?;
    rest.split_first().map(|(_, after)| (own, after))
}

/// A compiled operand of ArnEquals, ArnLike and their negations.
#[derive(Clone, Debug)]
pub(crate) enum ArnOperand {
    /// Six components, compared one by one; wildcards stay inside their component.
    Components(Box<[Atoms]>),
    /// The whole operand is one variable: the ARN it stands for, without wildcards.
    Variable(Variable),
    /// Fewer than six components: no ARN matches.
    Never,
}

impl ArnOperand {
    pub(crate) fn compile(text: &str, variables: bool) -> Self {
        let syntax = Syntax { wildcards: true, variables };
        if let Some(variable) = Atoms::compile(text, syntax).as_variable() {
            return Self::Variable(variable.clone());
        }
        let components: Box<[Atoms]> = split_components(text, variables)
            .into_iter()
            .map(|part| Atoms::compile(part, syntax))
            .collect();
        if components.len() == HEAD_SEGMENTS + 1 {
            Self::Components(components)
        } else {
            Self::Never
        }
    }

    /// The variables of the operand.
    pub(crate) fn variables(&self) -> impl Iterator<Item = &Variable> {
        let (components, whole): (&[Atoms], Option<&Variable>) = match self {
            Self::Components(components) => (components, None),
            Self::Variable(variable) => (&[], Some(variable)),
            Self::Never => (&[], None),
        };
        components.iter().flat_map(Atoms::variables).chain(whole)
    }

    pub(crate) fn matches(&self, arn: &str, context: Layered<'_>) -> bool {
        match self {
            Self::Components(components) => {
                let mut parts = arn.splitn(HEAD_SEGMENTS + 1, ':');
                components.iter().all(|component| {
                    parts
                        .next()
                        .is_some_and(|part| component.matches(part, context, Case::Sensitive))
                })
            }
            Self::Variable(variable) => {
                variable.value(context) == Some(arn)
                    && arn.splitn(HEAD_SEGMENTS + 1, ':').count() > HEAD_SEGMENTS
            }
            Self::Never => false,
        }
    }
}

/// Splits at the first five colons that are not inside `${...}`.
fn split_components(text: &str, variables: bool) -> Vec<&str> {
    let mut parts = Vec::with_capacity(HEAD_SEGMENTS + 1);
    let mut start = 0;
    let mut inside = false;
    for (position, byte) in text.bytes().enumerate() {
        match byte {
            b'$' if variables && !inside => {
                inside = text
                    .get(position..)
                    .is_some_and(|rest| rest.starts_with("${") && rest.contains('}'));
            }
            b'}' => inside = false,
            b':' if !inside && parts.len() < HEAD_SEGMENTS => {
                parts.push(text.get(start..position).unwrap_or_default());
                start = position + 1;
            }
            _ => {}
        }
    }
    parts.push(text.get(start..).unwrap_or_default());
    parts
}
