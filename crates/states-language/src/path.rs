//! JSONPath: what a path finds in a document.
//!
//! Source: <https://docs.aws.amazon.com/step-functions/latest/dg/amazon-states-language-paths.html>

use core::cmp::Ordering;

use serde_json::Value;

/// A path behind its `$`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Path {
    pub(crate) root: Root,
    pub(crate) steps: Vec<Step>,
}

/// What a path begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Root {
    /// `$`: the data at hand.
    Data,
    /// `$$`: the context object.
    Context,
    /// `$name`: a variable.
    Variable(String),
}

/// A step of a path.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Step {
    Member(String),
    Index(i64),
    Members(Vec<String>),
    Indices(Vec<i64>),
    Slice {
        start: Option<i64>,
        end: Option<i64>,
        step: i64,
    },
    All,
    /// `..`: all below, and itself.
    Below,
    Filter(Filter),
    /// `length()` and its like, at the end.
    Function(PathFunction),
}

/// A function at the end of a path.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum PathFunction {
    Length,
    Min,
    Max,
    Sum,
    Avg,
    Keys,
}

/// What has to hold of an element.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Filter {
    All(Vec<Filter>),
    Any(Vec<Filter>),
    Not(Box<Filter>),
    Exists(Operand),
    Compare(Operand, Comparison, Operand),
}

/// One side of a comparison.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum Operand {
    /// Below the element.
    Own(Vec<Step>),
    /// Below the whole.
    Whole(Vec<Step>),
    Constant(Value),
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Comparison {
    Equal,
    NotEqual,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
    In,
}

impl Path {
    /// Whether it says where something may be put: members and indices alone.
    pub(crate) fn is_reference(&self) -> bool {
        self.steps.iter().all(|step| match step {
            Step::Member(_) => true,
            Step::Index(index) => *index >= 0,
            _ => false,
        })
    }

    /// What it finds below `root`: one value of a definite path, else a list.
    pub(crate) fn find(&self, root: &Value) -> Option<Value> {
        let mut found = vec![root.clone()];
        let mut is_list = false;
        for step in &self.steps {
            if let Step::Function(function) = step {
                let whole = match is_list {
                    true => Value::Array(found),
                    false => found.pop()?,
                };
                found = vec![function.apply(&whole)?];
                is_list = false;
                continue;
            }
            is_list |= !matches!(step, Step::Member(_) | Step::Index(_));
            let mut next = Vec::new();
            for value in &found {
                step.follow(value, root, &mut next);
            }
            found = next;
        }
        if is_list { Some(Value::Array(found)) } else { found.pop() }
    }
}

impl Step {
    fn follow(&self, value: &Value, root: &Value, found: &mut Vec<Value>) {
        match self {
            Self::Member(name) => found.extend(value.get(name).cloned()),
            Self::Index(index) => found.extend(element(value, *index).cloned()),
            Self::Members(names) => {
                found.extend(names.iter().filter_map(|name| value.get(name)).cloned());
            }
            Self::Indices(indices) => {
                found.extend(indices.iter().filter_map(|it| element(value, *it)).cloned());
            }
            Self::Slice { start, end, step } => {
                found.extend(sliced(value, (*start, *end, *step)));
            }
            Self::All => found.extend(children(value).cloned()),
            Self::Below => below(value, found),
            Self::Filter(filter) => {
                let fits = |it: &&Value| filter.fits(it, root);
                match value {
                    Value::Array(items) => found.extend(items.iter().filter(fits).cloned()),
                    Value::Object(_) => found.extend(Some(value).filter(fits).cloned()),
                    _ => {}
                }
            }
            Self::Function(_) => {}
        }
    }
}

impl PathFunction {
    pub(crate) fn named(name: &str) -> Option<Self> {
        Some(match name {
            "length" => Self::Length,
            "min" => Self::Min,
            "max" => Self::Max,
            "sum" => Self::Sum,
            "avg" => Self::Avg,
            "keys" => Self::Keys,
            _ => return None,
        })
    }

    fn apply(self, value: &Value) -> Option<Value> {
        match (self, value) {
            (Self::Length, Value::Array(items)) => return Some(Value::from(items.len())),
            (Self::Length, Value::Object(members)) => return Some(Value::from(members.len())),
            (Self::Length, Value::String(text)) => return Some(Value::from(text.chars().count())),
            (Self::Keys, Value::Object(members)) => {
                return Some(members.keys().map(|key| Value::from(key.as_str())).collect());
            }
            _ => {}
        }
        let numbers: Vec<f64> = value.as_array()?.iter().filter_map(Value::as_f64).collect();
        let sum: f64 = numbers.iter().sum();
        #[expect(clippy::cast_precision_loss, reason = "a count of what is in memory")]
        let count = numbers.len() as f64;
        let number = match self {
            Self::Min => numbers.into_iter().reduce(f64::min)?,
            Self::Max => numbers.into_iter().reduce(f64::max)?,
            Self::Sum => sum,
            Self::Avg if count > 0.0 => sum / count,
            _ => return None,
        };
        Some(Value::from(number))
    }
}

fn children(value: &Value) -> Box<dyn Iterator<Item = &Value> + '_> {
    match value {
        Value::Array(items) => Box::new(items.iter()),
        Value::Object(members) => Box::new(members.values()),
        _ => Box::new(core::iter::empty()),
    }
}

fn below(value: &Value, found: &mut Vec<Value>) {
    found.push(value.clone());
    for child in children(value) {
        if child.is_array() || child.is_object() {
            below(child, found);
        }
    }
}

fn element(value: &Value, index: i64) -> Option<&Value> {
    let items = value.as_array()?;
    items.get(place(index, items.len())?)
}

/// A place counted from the end, where it is negative.
fn place(index: i64, len: usize) -> Option<usize> {
    if index >= 0 {
        return usize::try_from(index).ok();
    }
    len.checked_sub(usize::try_from(index.unsigned_abs()).ok()?)
}

fn sliced(value: &Value, (start, end, step): (Option<i64>, Option<i64>, i64)) -> Vec<Value> {
    let Some(items) = value.as_array() else { return Vec::new() };
    let bound = |at: i64| match at >= 0 {
        true => usize::try_from(at).unwrap_or(usize::MAX).min(items.len()),
        false => place(at, items.len()).unwrap_or(0),
    };
    let (start, end) = (start.map_or(0, bound), end.map_or(items.len(), bound));
    let step = usize::try_from(step).unwrap_or(1).max(1);
    let len = end.saturating_sub(start);
    items.iter().skip(start).take(len).step_by(step).cloned().collect()
}

/// Puts `value` where the reference path `steps` leads in `document`; what is not there on the way is made.
pub(crate) fn put(document: &mut Value, steps: &[Step], value: Value) -> Option<()> {
    let Some((first, rest)) = steps.split_first() else {
        *document = value;
        return Some(());
    };
    match first {
        Step::Member(name) => {
            if document.is_null() {
                *document = Value::Object(serde_json::Map::new());
            }
            let members = document.as_object_mut()?;
            let next = members.entry(name.clone()).or_insert(Value::Null);
            if !rest.is_empty() && !next.is_object() && !next.is_array() {
                *next = Value::Null;
            }
            put(next, rest, value)
        }
        Step::Index(index) => {
            let index = usize::try_from(*index).ok()?;
            put(document.as_array_mut()?.get_mut(index)?, rest, value)
        }
        _ => None,
    }
}

impl Filter {
    pub(crate) fn fits(&self, element: &Value, whole: &Value) -> bool {
        match self {
            Self::All(filters) => filters.iter().all(|filter| filter.fits(element, whole)),
            Self::Any(filters) => filters.iter().any(|filter| filter.fits(element, whole)),
            Self::Not(filter) => !filter.fits(element, whole),
            Self::Exists(operand) => operand.value(element, whole).is_some(),
            Self::Compare(left, comparison, right) => {
                let (left, right) = (left.value(element, whole), right.value(element, whole));
                match (left, right) {
                    (Some(left), Some(right)) => comparison.holds(&left, &right),
                    _ => *comparison == Comparison::NotEqual,
                }
            }
        }
    }
}

impl Operand {
    fn value(&self, element: &Value, whole: &Value) -> Option<Value> {
        let find = |steps: &Vec<Step>, below: &Value| {
            Path { root: Root::Data, steps: steps.clone() }.find(below)
        };
        match self {
            Self::Own(steps) => find(steps, element),
            Self::Whole(steps) => find(steps, whole),
            Self::Constant(value) => Some(value.clone()),
        }
    }
}

impl Comparison {
    fn holds(self, left: &Value, right: &Value) -> bool {
        let order = order(left, right);
        match self {
            Self::Equal => is_same(left, right),
            Self::NotEqual => !is_same(left, right),
            Self::Less => order == Some(Ordering::Less),
            Self::LessOrEqual => order.is_some_and(Ordering::is_le),
            Self::Greater => order == Some(Ordering::Greater),
            Self::GreaterOrEqual => order.is_some_and(Ordering::is_ge),
            Self::In => {
                right.as_array().is_some_and(|items| items.iter().any(|item| is_same(item, left)))
            }
        }
    }
}

fn order(left: &Value, right: &Value) -> Option<Ordering> {
    match (left, right) {
        (Value::String(left), Value::String(right)) => Some(left.cmp(right)),
        _ => left.as_f64()?.partial_cmp(&right.as_f64()?),
    }
}

/// Whether two values are the same; numbers are by what they are worth.
pub(crate) fn is_same(left: &Value, right: &Value) -> bool {
    left == right
        || match (left.as_f64(), right.as_f64()) {
            (Some(left), Some(right)) => left.partial_cmp(&right) == Some(Ordering::Equal),
            _ => false,
        }
}

/// Where the result of a state is put: `ResultPath`.
#[derive(Debug, Clone, PartialEq)]
pub(crate) enum ResultPath {
    /// `$`: the result in place of the input.
    Replace,
    /// `null`: the input as it is.
    Discard,
    At(Vec<Step>),
}
