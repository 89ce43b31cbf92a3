//! The Condition element: operators, operands, and what a missing or multivalued key means.
use std::cmp::Ordering;
use std::net::IpAddr;

use crate::arn::ArnOperand;
use crate::context::{Key, Layered, Values};
use crate::pattern::{Atoms, Case, Syntax, Variable};
use crate::value::{Cidr, Decimal, Instant, decode_base64};

/// `ForAllValues:` and `ForAnyValue:`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum SetPrefix {
    None,
    ForAllValues,
    ForAnyValue,
}

/// The family of an operator, negation apart.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Family {
    StringEquals,
    StringEqualsIgnoreCase,
    StringLike,
    Numeric(Relation),
    Date(Relation),
    Bool,
    Binary,
    Ip,
    Arn,
    Null,
}

/// How a request's number or moment must stand to the policy's.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Relation {
    Equal,
    Less,
    LessOrEqual,
    Greater,
    GreaterOrEqual,
}

impl Relation {
    fn holds(self, ordering: Ordering) -> bool {
        match self {
            Self::Equal => ordering.is_eq(),
            Self::Less => ordering.is_lt(),
            Self::LessOrEqual => ordering.is_le(),
            Self::Greater => ordering.is_gt(),
            Self::GreaterOrEqual => ordering.is_ge(),
        }
    }
}

/// One operator as a policy spells it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Operator {
    pub(crate) set: SetPrefix,
    pub(crate) family: Family,
    pub(crate) negated: bool,
    pub(crate) if_exists: bool,
}

impl Operator {
    /// Parses `[ForAllValues:|ForAnyValue:]Base[IfExists]`.
    pub(crate) fn parse(text: &str) -> Option<Self> {
        let (set, rest) = match text.split_once(':') {
            Some(("ForAllValues", rest)) => (SetPrefix::ForAllValues, rest),
            Some(("ForAnyValue", rest)) => (SetPrefix::ForAnyValue, rest),
            Some(_) => return None,
            None => (SetPrefix::None, text),
        };
        let (base, if_exists) = match rest.strip_suffix("IfExists") {
            Some(base) => (base, true),
            None => (rest, false),
        };
        let (family, negated) = base_operator(base)?;
        let null_modified = family == Family::Null && (if_exists || set != SetPrefix::None);
        (!null_modified).then_some(Self { set, family, negated, if_exists })
    }
}

fn base_operator(base: &str) -> Option<(Family, bool)> {
    use Relation::{Equal, Greater, GreaterOrEqual, Less, LessOrEqual};
    Some(match base {
        "StringEquals" => (Family::StringEquals, false),
        "StringNotEquals" => (Family::StringEquals, true),
        "StringEqualsIgnoreCase" => (Family::StringEqualsIgnoreCase, false),
        "StringNotEqualsIgnoreCase" => (Family::StringEqualsIgnoreCase, true),
        "StringLike" => (Family::StringLike, false),
        "StringNotLike" => (Family::StringLike, true),
        "NumericEquals" => (Family::Numeric(Equal), false),
        "NumericNotEquals" => (Family::Numeric(Equal), true),
        "NumericLessThan" => (Family::Numeric(Less), false),
        "NumericLessThanEquals" => (Family::Numeric(LessOrEqual), false),
        "NumericGreaterThan" => (Family::Numeric(Greater), false),
        "NumericGreaterThanEquals" => (Family::Numeric(GreaterOrEqual), false),
        "DateEquals" => (Family::Date(Equal), false),
        "DateNotEquals" => (Family::Date(Equal), true),
        "DateLessThan" => (Family::Date(Less), false),
        "DateLessThanEquals" => (Family::Date(LessOrEqual), false),
        "DateGreaterThan" => (Family::Date(Greater), false),
        "DateGreaterThanEquals" => (Family::Date(GreaterOrEqual), false),
        "Bool" => (Family::Bool, false),
        "BinaryEquals" => (Family::Binary, false),
        "IpAddress" => (Family::Ip, false),
        "NotIpAddress" => (Family::Ip, true),
        "ArnEquals" | "ArnLike" => (Family::Arn, false),
        "ArnNotEquals" | "ArnNotLike" => (Family::Arn, true),
        "Null" => (Family::Null, false),
        _ => return None,
    })
}

#[derive(Clone, Debug)]
enum Operands {
    Equals(Box<[Atoms]>),
    EqualsIgnoringCase(Box<[Atoms]>),
    Like(Box<[Atoms]>),
    Numeric(Relation, Box<[Box<str>]>),
    Date(Relation, Box<[Instant]>),
    Binary(Box<[Box<[u8]>]>),
    Ip(Box<[Cidr]>),
    Arn(Box<[ArnOperand]>),
    Null { true_listed: bool, false_listed: bool },
}

/// One (operator, key, values) triple. All triples of a statement must hold.
#[derive(Clone, Debug)]
pub(crate) struct Condition {
    pub(crate) operator: Operator,
    /// The operator as written, for traces.
    pub(crate) spelling: Box<str>,
    pub(crate) key: Key,
    /// The values as written, for traces, lint and the public-policy rules.
    pub(crate) written: Box<[Box<str>]>,
    operands: Operands,
}

impl Condition {
    /// Compiles a triple; `None` if an operand cannot be one of its operator.
    pub(crate) fn compile(
        spelling: &str,
        operator: Operator,
        key: &str,
        written: Vec<String>,
        variables: bool,
    ) -> Option<Self> {
        let operands = compile_operands(operator.family, &written, variables)?;
        let written = written.into_iter().map(Into::into).collect();
        Some(Self { operator, spelling: spelling.into(), key: Key::new(key), written, operands })
    }

    /// Whether the condition holds.
    pub(crate) fn holds(&self, context: Layered<'_>) -> bool {
        let values = context.find(&self.key);
        // Empty text is a null data set to Null and the set operators, and text like any other to the rest.
        let tells_null =
            self.operator.set != SetPrefix::None || self.operator.family == Family::Null;
        let is_something = |values: &&Values| {
            values.as_slice().iter().any(|value| !(tells_null && value.is_empty()))
        };
        let values = values.filter(is_something);
        if let Operands::Null { true_listed, false_listed } = self.operands {
            return if values.is_some() { false_listed } else { true_listed };
        }
        let Some(values) = values else { return self.holds_without_key() };
        match (self.operator.set, values) {
            (SetPrefix::ForAllValues, _) => {
                values.as_slice().iter().all(|value| self.accepts(value, context))
            }
            (SetPrefix::ForAnyValue, _) => {
                values.as_slice().iter().any(|value| self.accepts(value, context))
            }
            (SetPrefix::None, Values::One(value)) => self.accepts(value, context),
            // A plain operator asks about one value; a multivalued key has none to offer.
            (SetPrefix::None, Values::Many(_)) => false,
        }
    }

    /// The variables in its values.
    pub(crate) fn variables(&self) -> impl Iterator<Item = &Variable> {
        let (texts, arns): (&[Atoms], &[ArnOperand]) = match &self.operands {
            Operands::Equals(operands)
            | Operands::EqualsIgnoringCase(operands)
            | Operands::Like(operands) => (operands, &[]),
            Operands::Arn(operands) => (&[], operands),
            Operands::Numeric(..)
            | Operands::Date(..)
            | Operands::Binary(_)
            | Operands::Ip(_)
            | Operands::Null { .. } => (&[], &[]),
        };
        let of_texts = texts.iter().flat_map(Atoms::variables);
        of_texts.chain(arns.iter().flat_map(ArnOperand::variables))
    }

    /// As [`Self::holds`], `None` while it hangs on a key that is not known.
    pub(crate) fn decided(
        &self,
        context: Layered<'_>,
        known: &dyn Fn(&Key) -> bool,
    ) -> Option<bool> {
        let operands_known = match &self.operands {
            Operands::Equals(operands)
            | Operands::EqualsIgnoringCase(operands)
            | Operands::Like(operands) => {
                operands.iter().flat_map(Atoms::variables).all(|variable| known(&variable.key))
            }
            Operands::Arn(operands) => {
                operands.iter().flat_map(ArnOperand::variables).all(|variable| known(&variable.key))
            }
            Operands::Numeric(..)
            | Operands::Date(..)
            | Operands::Binary(_)
            | Operands::Ip(_)
            | Operands::Null { .. } => true,
        };
        (operands_known && known(&self.key)).then(|| self.holds(context))
    }

    /// The answer of every operator but Null when the key is absent or its set is empty.
    fn holds_without_key(&self) -> bool {
        if self.operator.if_exists {
            return true;
        }
        match self.operator.set {
            SetPrefix::ForAllValues => true,
            SetPrefix::ForAnyValue => false,
            SetPrefix::None => self.operator.negated,
        }
    }

    /// Whether one request value satisfies the operator: any operand for a positive one, none for a negated one.
    fn accepts(&self, value: &str, context: Layered<'_>) -> bool {
        self.matches_any(value, context) != self.operator.negated
    }

    fn matches_any(&self, value: &str, context: Layered<'_>) -> bool {
        match &self.operands {
            Operands::Equals(operands) | Operands::Like(operands) => {
                operands.iter().any(|operand| operand.matches(value, context, Case::Sensitive))
            }
            Operands::EqualsIgnoringCase(operands) => {
                operands.iter().any(|operand| operand.equals_ignoring_case(value, context))
            }
            Operands::Numeric(relation, operands) => Decimal::parse(value).is_some_and(|number| {
                operands
                    .iter()
                    .filter_map(|operand| Decimal::parse(operand))
                    .any(|operand| relation.holds(number.compare(operand)))
            }),
            Operands::Date(relation, operands) => Instant::parse(value).is_some_and(|moment| {
                operands.iter().any(|operand| relation.holds(moment.cmp(operand)))
            }),
            Operands::Binary(operands) => decode_base64(value)
                .is_some_and(|bytes| operands.iter().any(|operand| **operand == *bytes)),
            Operands::Ip(operands) => value
                .parse::<IpAddr>()
                .is_ok_and(|address| operands.iter().any(|operand| operand.contains(address))),
            Operands::Arn(operands) => {
                operands.iter().any(|operand| operand.matches(value, context))
            }
            Operands::Null { .. } => false,
        }
    }
}

fn compile_operands(family: Family, written: &[String], variables: bool) -> Option<Operands> {
    let texts = |wildcards: bool| {
        let syntax = Syntax { wildcards, variables };
        written.iter().map(|text| Atoms::compile(text, syntax)).collect::<Box<[Atoms]>>()
    };
    Some(match family {
        Family::StringEquals => Operands::Equals(texts(false)),
        Family::StringEqualsIgnoreCase => Operands::EqualsIgnoringCase(texts(false)),
        Family::StringLike => Operands::Like(texts(true)),
        Family::Arn => {
            Operands::Arn(written.iter().map(|text| ArnOperand::compile(text, variables)).collect())
        }
        Family::Numeric(relation) => {
            let numbers =
                written.iter().map(|text| Decimal::parse(text).map(|_| text.as_str().into()));
            Operands::Numeric(relation, numbers.collect::<Option<_>>()?)
        }
        Family::Date(relation) => {
            let moments = written.iter().map(|text| Instant::parse(text));
            Operands::Date(relation, moments.collect::<Option<_>>()?)
        }
        Family::Bool => {
            let valid =
                |text: &String| parse_bool(text).is_some() || (variables && text.starts_with("${"));
            if !written.iter().all(valid) {
                return None;
            }
            Operands::EqualsIgnoringCase(texts(false))
        }
        Family::Binary => {
            let values = written.iter().map(|text| decode_base64(text).map(Vec::into_boxed_slice));
            Operands::Binary(values.collect::<Option<_>>()?)
        }
        Family::Ip => {
            let blocks = written.iter().map(|text| Cidr::parse(text));
            Operands::Ip(blocks.collect::<Option<_>>()?)
        }
        Family::Null => {
            let flags =
                written.iter().map(|text| parse_bool(text)).collect::<Option<Vec<bool>>>()?;
            Operands::Null {
                true_listed: flags.contains(&true),
                false_listed: flags.contains(&false),
            }
        }
    })
}

fn parse_bool(text: &str) -> Option<bool> {
    if text.eq_ignore_ascii_case("true") {
        Some(true)
    } else if text.eq_ignore_ascii_case("false") {
        Some(false)
    } else {
        None
    }
}
