//! What the expressions of a request say, or the parameters that there were before expressions.

use std::collections::{BTreeMap, BTreeSet};

use api_dynamodb as api;
use api_dynamodb::AttributeValue;
use item_expressions::{
    Condition, Invalid, LegacyAction, LegacyOperator, Projection, Substitutions, Update, Value,
    legacy_condition, legacy_update,
};
use wire::AwsError;

use crate::refusal::{invalid, parameter, validation};
use crate::values::{read, read_value};

/// The parts of a request that expressions are made of.
#[derive(Default)]
pub(crate) struct Given<'a> {
    /// Parameters that are expressions: their names, and what they say.
    pub(crate) expressions: Vec<(&'static str, Option<&'a str>)>,
    /// Parameters that cannot stand beside expressions, and whether they are there.
    pub(crate) others: Vec<(&'static str, bool)>,
    pub(crate) names: Option<&'a BTreeMap<String, String>>,
    pub(crate) values: Option<&'a BTreeMap<String, AttributeValue>>,
}

impl Given<'_> {
    /// What stands for names and values in the expressions.
    ///
    /// # Errors
    /// `ValidationException` for parameters that do not go together.
    pub(crate) fn substitutions(&self) -> Result<Substitutions, AwsError> {
        let there: Vec<&str> =
            self.expressions.iter().filter(|(_, it)| it.is_some()).map(|(name, _)| *name).collect();
        let others: Vec<&str> =
            self.others.iter().filter(|(_, is_there)| *is_there).map(|(name, _)| *name).collect();
        if !there.is_empty() && !others.is_empty() {
            return Err(validation(format!(
                "Can not use both expression and non-expression parameters in the same request: Non-expression parameters: {{{}}} Expression parameters: {{{}}}",
                others.join(", "),
                there.join(", ")
            )));
        }
        if self.names.is_some() && there.is_empty() {
            return Err(validation(
                "ExpressionAttributeNames can only be specified when using expressions",
            ));
        }
        let is_for_values = |name: &&str| *name != "ProjectionExpression";
        let wanting: Vec<&str> =
            self.expressions.iter().map(|(name, _)| *name).filter(is_for_values).collect();
        if self.values.is_some() && !there.iter().any(is_for_values) && !wanting.is_empty() {
            return Err(validation(format!(
                "ExpressionAttributeValues can only be specified when using expressions: {} {} null",
                wanting.join(" and "),
                if wanting.len() > 1 { "are" } else { "is" }
            )));
        }
        let values = self.values.map(|values| {
            let values = values.iter().map(|(name, value)| {
                let value = read_value(value).map_err(|fault| {
                    validation(format!(
                        "ExpressionAttributeValues contains invalid value: {} for key {name}",
                        fault.0
                    ))
                })?;
                Ok((name.clone(), value))
            });
            values.collect::<Result<BTreeMap<String, Value>, AwsError>>()
        });
        Substitutions::new(self.names.cloned(), values.transpose()?).map_err(invalid)
    }
}

/// Reads an expression, in the name of which it is refused.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn expression<T>(
    name: &'static str,
    source: Option<&str>,
    read: impl FnOnce(&str) -> Result<T, Invalid>,
) -> Result<Option<T>, AwsError> {
    let read = source.map(|source| read(source).map_err(|fault| invalid(fault.of(name))));
    read.transpose()
}

/// The condition of a write.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn condition(
    source: Option<&str>,
    names: &mut Substitutions,
) -> Result<Option<Condition>, AwsError> {
    expression("ConditionExpression", source, |source| Condition::parse(source, names))
}

/// A filter.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn filter(
    source: Option<&str>,
    names: &mut Substitutions,
) -> Result<Option<Condition>, AwsError> {
    expression("FilterExpression", source, |source| Condition::parse(source, names))
}

/// What is shown of items: an expression, or names.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn projection(
    source: Option<&str>,
    attributes: Option<&[String]>,
    names: &mut Substitutions,
) -> Result<Option<Projection>, AwsError> {
    let parsed =
        expression("ProjectionExpression", source, |source| Projection::parse(source, names))?;
    let Some(attributes) = attributes.filter(|_| parsed.is_none()) else { return Ok(parsed) };
    let mut seen = BTreeSet::new();
    if let Some(twice) = attributes.iter().find(|name| !seen.insert(name.as_str())) {
        return Err(parameter(format_args!("Duplicate value in attribute name: {twice}")));
    }
    Ok(Some(Projection::of_attributes(attributes.iter().map(String::as_str))))
}

/// An update expression.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn update(
    source: Option<&str>,
    names: &mut Substitutions,
) -> Result<Option<Update>, AwsError> {
    expression("UpdateExpression", source, |source| Update::parse(source, names))
}

fn operator(of: &api::ComparisonOperator) -> Result<LegacyOperator, AwsError> {
    LegacyOperator::parse(of.as_str()).ok_or_else(|| validation("Unknown ComparisonOperator"))
}

fn values(list: Option<&[AttributeValue]>) -> Result<Vec<Value>, AwsError> {
    list.unwrap_or_default().iter().map(read).collect()
}

/// Conditions for several attributes, of which all or one have to hold.
fn joined(
    conditions: Vec<Condition>,
    operator: Option<&api::ConditionalOperator>,
) -> Option<Condition> {
    let is_any = operator == Some(&api::ConditionalOperator::Or);
    conditions.into_iter().reduce(|one, other| match is_any {
        true => Condition::Or(Box::new(one), Box::new(other)),
        false => Condition::And(Box::new(one), Box::new(other)),
    })
}

/// `ConditionalOperator` says how several conditions go together.
fn require_conditions(
    operator: Option<&api::ConditionalOperator>,
    count: usize,
    of: &str,
) -> Result<(), AwsError> {
    match operator {
        Some(_) if count == 0 => {
            Err(validation(format!("ConditionalOperator cannot be used without {of}")))
        }
        Some(_) if count == 1 => Err(validation(format!(
            "ConditionalOperator can only be used when {of} has two or more elements"
        ))),
        _ => Ok(()),
    }
}

/// `QueryFilter` or `ScanFilter`.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn legacy_filter(
    filter: Option<&BTreeMap<String, api::Condition>>,
    conditional: Option<&api::ConditionalOperator>,
    of: &str,
) -> Result<Option<Condition>, AwsError> {
    require_conditions(conditional, filter.map_or(0, BTreeMap::len), of)?;
    let conditions = filter.into_iter().flatten().map(|(name, condition)| {
        let values = values(condition.attribute_value_list.as_deref())?;
        legacy_condition(name, operator(&condition.comparison_operator)?, values).map_err(invalid)
    });
    let conditions: Vec<Condition> = conditions.collect::<Result<_, _>>()?;
    Ok(joined(conditions, conditional))
}

/// `Expected`.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn expected(
    expected: Option<&BTreeMap<String, api::ExpectedAttributeValue>>,
    conditional: Option<&api::ConditionalOperator>,
) -> Result<Option<Condition>, AwsError> {
    require_conditions(conditional, expected.map_or(0, BTreeMap::len), "Expected")?;
    let conditions = expected.into_iter().flatten();
    let conditions = conditions.map(|(name, expected)| one_expected(name, expected));
    let conditions: Vec<Condition> = conditions.collect::<Result<_, _>>()?;
    Ok(joined(conditions, conditional))
}

fn one_expected(name: &str, expected: &api::ExpectedAttributeValue) -> Result<Condition, AwsError> {
    let api::ExpectedAttributeValue { value, exists, comparison_operator, attribute_value_list } =
        expected;
    let fault = |text: &str| Err(parameter(format_args!("{text} for Attribute: {name}")));
    if attribute_value_list.is_some() && value.is_some() {
        return fault("Value and AttributeValueList cannot be used together");
    }
    if let Some(comparison) = comparison_operator {
        if exists.is_some() {
            return fault("Exists and ComparisonOperator cannot be used together");
        }
        let operator = operator(comparison)?;
        let is_bare = matches!(operator, LegacyOperator::Null | LegacyOperator::NotNull);
        if !is_bare && attribute_value_list.is_none() && value.is_none() {
            return fault(&format!(
                "Value or AttributeValueList must be used with ComparisonOperator: {}",
                comparison.as_str()
            ));
        }
        let list = match value {
            Some(value) => vec![read(value)?],
            None => values(attribute_value_list.as_deref())?,
        };
        return legacy_condition(name, operator, list).map_err(invalid);
    }
    if attribute_value_list.is_some() {
        return fault("AttributeValueList can only be used with a ComparisonOperator");
    }
    match (exists, value) {
        (Some(false), None) => {
            legacy_condition(name, LegacyOperator::Null, Vec::new()).map_err(invalid)
        }
        (Some(false), Some(_)) => fault("Value cannot be used when Exists is false"),
        (_, Some(value)) => {
            legacy_condition(name, LegacyOperator::Eq, vec![read(value)?]).map_err(invalid)
        }
        (Some(true), None) => fault("Value must be provided when Exists is true"),
        (None, None) => fault("Value must be provided when Exists is null"),
    }
}

/// `AttributeUpdates`.
///
/// # Errors
/// `ValidationException`.
pub(crate) fn attribute_updates(
    updates: Option<&BTreeMap<String, api::AttributeValueUpdate>>,
) -> Result<Option<Update>, AwsError> {
    let Some(updates) = updates else { return Ok(None) };
    let actions = updates.iter().map(|(name, update)| {
        let action = match &update.action {
            None | Some(api::AttributeAction::Put) => LegacyAction::Put,
            Some(api::AttributeAction::Add) => LegacyAction::Add,
            Some(api::AttributeAction::Delete) => LegacyAction::Delete,
            Some(_) => return Err(validation("Unknown Action")),
        };
        let value = update.value.as_ref().map(read).transpose()?;
        Ok((name.clone(), (action, value)))
    });
    let actions = actions.collect::<Result<BTreeMap<_, _>, AwsError>>()?;
    legacy_update(actions).map(Some).map_err(invalid)
}
