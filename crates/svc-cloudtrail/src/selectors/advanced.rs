//! Advanced selectors as requests and answers have them.

use api_cloudtrail::{AdvancedEventSelector, AdvancedFieldSelector, errors};
use wire::AwsError;

use super::{AdvancedSelector, FieldSelector};
use crate::limits::SELECTOR_VALUES_MAX;

/// Fields of selectors of management events, besides the category.
const OF_MANAGEMENT: [&str; 2] = ["eventSource", "readOnly"];

/// Fields of selectors of data events, besides the category.
const OF_DATA: [&str; 8] = [
    "eventName",
    "eventSource",
    "eventType",
    "readOnly",
    "resources.ARN",
    "resources.type",
    "sessionCredentialFromConsole",
    "userIdentity.arn",
];

/// The sources whose management events may be left out.
const EXCLUDABLE: [&str; 2] = ["kms.amazonaws.com", "rdsdata.amazonaws.com"];

fn refused(text: impl Into<String>) -> AwsError {
    errors::invalid_event_selectors_exception(text)
}

impl AdvancedSelector {
    /// Reads the selectors of a request.
    ///
    /// # Errors
    /// `InvalidEventSelectorsException`.
    pub(crate) fn read_all(sent: &[AdvancedEventSelector]) -> Result<Vec<Self>, AwsError> {
        if sent.is_empty() {
            return Err(refused("Specify at least one advanced event selector."));
        }
        let read: Vec<Self> = sent.iter().map(Self::read).collect::<Result<_, _>>()?;
        let fields = read.iter().flat_map(|selector| &selector.fields);
        if fields.map(|field| field.values().count()).sum::<usize>() > SELECTOR_VALUES_MAX {
            return Err(refused(format!(
                "The total number of values of advanced event selectors must not exceed {SELECTOR_VALUES_MAX}."
            )));
        }
        Ok(read)
    }

    fn read(sent: &AdvancedEventSelector) -> Result<Self, AwsError> {
        let fields: Vec<FieldSelector> =
            sent.field_selectors.iter().map(FieldSelector::read).collect();
        let selector = Self { name: sent.name.clone(), fields };
        selector.check()?;
        Ok(selector)
    }

    fn field(&self, name: &str) -> Option<&FieldSelector> {
        self.fields.iter().find(|field| field.field == name)
    }

    fn check(&self) -> Result<(), AwsError> {
        for (at, field) in self.fields.iter().enumerate() {
            if self.fields.iter().take(at).any(|other| other.field == field.field) {
                return Err(refused(format!("Field {} is specified twice.", field.field)));
            }
            if field.values().next().is_none() {
                return Err(refused(format!("Field {} has no operator.", field.field)));
            }
        }
        let category = self.field("eventCategory").and_then(FieldSelector::single);
        let category = category.ok_or_else(|| {
            refused("The eventCategory field is required, with one value of Equals.")
        })?;
        let known: &[&str] = match category {
            "Management" => &OF_MANAGEMENT,
            "Data" => &OF_DATA,
            "NetworkActivity" => {
                return Err(refused("Network activity events are not recorded here."));
            }
            _ => return Err(refused(format!("Value {category} of eventCategory is not valid."))),
        };
        let others = || self.fields.iter().filter(|field| field.field != "eventCategory");
        if let Some(field) = others().find(|field| !known.contains(&field.field.as_str())) {
            return Err(refused(format!(
                "Field {} is not supported for the event category {category}.",
                field.field
            )));
        }
        if let Some(field) = self.field("readOnly") {
            let value = field.single().filter(|value| matches!(*value, "true" | "false"));
            value.ok_or_else(|| refused("The readOnly field takes true or false of Equals."))?;
        }
        match category {
            "Data" => self.check_data(),
            _ => self.check_management(),
        }
    }

    fn check_data(&self) -> Result<(), AwsError> {
        let kind = self.field("resources.type").and_then(FieldSelector::single);
        let is_kind = |kind: &&str| {
            let parts: Vec<&str> = kind.split("::").collect();
            let is_name =
                |part: &&str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric());
            matches!(parts.as_slice(), ["AWS", service, name] if is_name(service) && is_name(name))
        };
        kind.filter(is_kind).map(|_| ()).ok_or_else(|| {
            refused(
                "The resources.type field is required for data events, with one value of Equals.",
            )
        })
    }

    fn check_management(&self) -> Result<(), AwsError> {
        let Some(field) = self.field("eventSource") else { return Ok(()) };
        let is_right = field.not_equals.len() == field.values().count()
            && field.not_equals.iter().all(|value| EXCLUDABLE.contains(&value.as_str()));
        match is_right {
            true => Ok(()),
            false => Err(refused(
                "The eventSource field of management events takes kms.amazonaws.com or rdsdata.amazonaws.com of NotEquals.",
            )),
        }
    }

    /// As answers have it.
    pub(crate) fn shown(&self) -> AdvancedEventSelector {
        AdvancedEventSelector {
            name: self.name.clone(),
            field_selectors: self.fields.iter().map(FieldSelector::shown).collect(),
        }
    }
}

impl FieldSelector {
    fn read(sent: &AdvancedFieldSelector) -> Self {
        let values = |values: &Option<Vec<String>>| values.clone().unwrap_or_default();
        Self {
            field: sent.field.clone(),
            equals: values(&sent.equals),
            starts_with: values(&sent.starts_with),
            ends_with: values(&sent.ends_with),
            not_equals: values(&sent.not_equals),
            not_starts_with: values(&sent.not_starts_with),
            not_ends_with: values(&sent.not_ends_with),
        }
    }

    fn shown(&self) -> AdvancedFieldSelector {
        let values = |values: &Vec<String>| (!values.is_empty()).then(|| values.clone());
        AdvancedFieldSelector {
            field: self.field.clone(),
            equals: values(&self.equals),
            starts_with: values(&self.starts_with),
            ends_with: values(&self.ends_with),
            not_equals: values(&self.not_equals),
            not_starts_with: values(&self.not_starts_with),
            not_ends_with: values(&self.not_ends_with),
        }
    }

    fn values(&self) -> impl Iterator<Item = &String> {
        let wanted = self.equals.iter().chain(&self.starts_with).chain(&self.ends_with);
        let unwanted = self.not_equals.iter().chain(&self.not_starts_with);
        wanted.chain(unwanted).chain(&self.not_ends_with)
    }

    /// The one value that the field has to equal, if it says nothing else.
    fn single(&self) -> Option<&str> {
        match self.equals.as_slice() {
            [value] if self.values().count() == 1 => Some(value),
            _ => None,
        }
    }
}
