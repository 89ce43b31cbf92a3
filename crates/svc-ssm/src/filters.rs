//! Filters of lists: each has one of its values, and all of them hold.
//!
//! Source: <https://docs.aws.amazon.com/systems-manager/latest/APIReference/API_ParameterStringFilter.html>

use api_ssm::{ParameterStringFilter, ParametersFilter, ParametersFilterKey, errors};
use wire::AwsError;

use crate::name::require_path;
use crate::parameter::{DEFAULT_KEY, Kind, ParameterRecord, TEXT, key_of};

/// How a value is compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum How {
    Equals,
    BeginsWith,
    Contains,
    /// A path, and everything below it.
    Recursive,
    /// A path, and what is directly below it.
    OneLevel,
}

/// What is compared.
#[derive(Debug, Clone, PartialEq, Eq)]
enum What {
    Name,
    Kind,
    KeyId,
    Path,
    Tier,
    DataType,
    Label,
    Tag(String),
}

#[derive(Debug)]
struct Filter {
    what: What,
    how: How,
    values: Vec<String>,
}

/// The filters of a request.
#[derive(Debug, Default)]
pub(crate) struct Filters(Vec<Filter>);

/// What GetParametersByPath can be asked.
const BY_PATH: &[&str] = &["Type", "KeyId", "Label"];

/// What DescribeParameters can be asked.
const DESCRIBED: &[&str] = &["Name", "Type", "KeyId", "Path", "Tier", "DataType"];

impl Filters {
    /// Those of GetParametersByPath.
    ///
    /// # Errors
    /// `InvalidFilterKey`, `InvalidFilterOption`, `InvalidFilterValue`.
    pub(crate) fn by_path(sent: Option<&[ParameterStringFilter]>) -> Result<Self, AwsError> {
        Self::read(sent.unwrap_or_default(), BY_PATH)
    }

    /// Those of DescribeParameters, in the form of today or in the older one.
    ///
    /// # Errors
    /// As [`Self::by_path`]; `ValidationException` for both forms at once.
    pub(crate) fn described(
        sent: Option<&[ParameterStringFilter]>,
        older: Option<&[ParametersFilter]>,
    ) -> Result<Self, AwsError> {
        let (sent, older) = (sent.unwrap_or_default(), older.unwrap_or_default());
        if !sent.is_empty() && !older.is_empty() {
            return Err(errors::validation_exception(
                "You can use either Filters or ParameterFilters in a single request.",
            ));
        }
        if older.is_empty() {
            return Self::read(sent, DESCRIBED);
        }
        older.iter().map(older_form).collect::<Result<_, _>>().map(Self)
    }

    fn read(sent: &[ParameterStringFilter], keys: &[&str]) -> Result<Self, AwsError> {
        let mut filters: Vec<Filter> = Vec::new();
        for filter in sent {
            let filter = read_one(filter, keys)?;
            if filters.iter().any(|other| other.what == filter.what) {
                return Err(errors::invalid_filter_key(
                    "A filter is duplicated in the request. A request can contain only one occurrence of a specific filter.",
                ));
            }
            filters.push(filter);
        }
        Ok(Self(filters))
    }

    /// In one text, for the tokens between pages.
    pub(crate) fn question(&self) -> String {
        let one =
            |filter: &Filter| format!("{:?} {:?} {:?}", filter.what, filter.how, filter.values);
        self.0.iter().map(one).collect::<Vec<_>>().join("\n")
    }

    /// Whether `parameter` passes them all.
    pub(crate) fn pass(&self, parameter: &ParameterRecord) -> bool {
        self.0.iter().all(|filter| filter.passes(parameter))
    }

    /// The version that is meant: the newest one, or the newest that has a label that is asked for.
    pub(crate) fn version(&self, parameter: &ParameterRecord) -> u64 {
        let labels = self.0.iter().find(|filter| filter.what == What::Label);
        let labelled = labels.and_then(|filter| {
            filter.values.iter().filter_map(|label| parameter.labels.get(label)).max()
        });
        labelled.copied().unwrap_or(parameter.version)
    }
}

impl Filter {
    fn passes(&self, parameter: &ParameterRecord) -> bool {
        let facts = &parameter.facts;
        match &self.what {
            What::Name if self.how == How::Contains => self.fits(&parameter.name),
            What::Name => self.fits(key_of(&parameter.name)),
            What::Kind => self.fits(facts.kind.name()),
            What::KeyId => {
                facts.kind == Kind::SecureString
                    && self.fits(facts.key_id.as_deref().unwrap_or(DEFAULT_KEY))
            }
            What::Tier => self.fits(facts.tier.name()),
            What::DataType => self.fits(TEXT),
            What::Label => self.values.iter().any(|label| parameter.labels.contains_key(label)),
            What::Tag(key) => parameter
                .tags
                .get(key)
                .is_some_and(|value| self.values.is_empty() || self.fits(value)),
            What::Path => {
                let (key, is_deep) = (key_of(&parameter.name), self.how == How::Recursive);
                self.values.iter().any(|path| is_below(key, path, is_deep))
            }
        }
    }

    fn fits(&self, text: &str) -> bool {
        self.values.iter().any(|value| match self.how {
            How::BeginsWith => text.starts_with(value.as_str()),
            How::Contains => text.contains(value.as_str()),
            How::Equals | How::Recursive | How::OneLevel => text == value,
        })
    }
}

/// Whether `key` lies below `path`, both without slashes at their begin; `is_deep`, at any level.
pub(crate) fn is_below(key: &str, path: &str, is_deep: bool) -> bool {
    let rest = match path {
        "" => Some(key),
        path => key.strip_prefix(path).and_then(|rest| rest.strip_prefix('/')),
    };
    rest.is_some_and(|rest| is_deep || !rest.contains('/'))
}

fn read_one(sent: &ParameterStringFilter, keys: &[&str]) -> Result<Filter, AwsError> {
    let key = sent.key.as_str();
    let tag = key.strip_prefix("tag:").filter(|_| keys.contains(&"Name"));
    let what = match (key, tag) {
        (_, Some(tag)) => What::Tag(tag.to_owned()),
        _ if !keys.contains(&key) => {
            return Err(errors::invalid_filter_key(format!(
                "The following filter key is not valid: {key}. Valid filter keys include: [{}].",
                keys.join(", ")
            )));
        }
        ("Name", None) => What::Name,
        ("Type", None) => What::Kind,
        ("KeyId", None) => What::KeyId,
        ("Path", None) => What::Path,
        ("Tier", None) => What::Tier,
        ("Label", None) => What::Label,
        _ => What::DataType,
    };
    let how = how_of(&what, sent.option.as_deref())?;
    let values = sent.values.as_deref().unwrap_or_default();
    if values.is_empty() && !matches!(what, What::Tag(_)) {
        return Err(errors::invalid_filter_value(format!(
            "The following filter values are missing : null for filter key {key}"
        )));
    }
    let values = values.iter().map(|value| read_value(&what, how, value));
    Ok(Filter { values: values.collect::<Result<_, _>>()?, what, how })
}

fn how_of(what: &What, option: Option<&str>) -> Result<How, AwsError> {
    let (default, valid): (How, &[&str]) = match what {
        What::Path => (How::OneLevel, &["OneLevel", "Recursive"]),
        What::Name => (How::Equals, &["BeginsWith", "Contains", "Equals"]),
        What::Label | What::Tag(_) => (How::Equals, &["Equals"]),
        _ => (How::Equals, &["BeginsWith", "Equals"]),
    };
    let Some(option) = option else { return Ok(default) };
    if !valid.contains(&option) {
        return Err(errors::invalid_filter_option(format!(
            "The following filter option is not valid: {option}. Valid options include: [{}].",
            valid.join(", ")
        )));
    }
    Ok(match option {
        "BeginsWith" => How::BeginsWith,
        "Contains" => How::Contains,
        "Recursive" => How::Recursive,
        "OneLevel" => How::OneLevel,
        _ => How::Equals,
    })
}

fn read_value(what: &What, how: How, value: &str) -> Result<String, AwsError> {
    let known: &[&str] = match what {
        What::Kind => &["String", "StringList", "SecureString"],
        What::Tier => &["Standard", "Advanced", "Intelligent-Tiering"],
        _ => &[],
    };
    if how == How::Equals && !known.is_empty() && !known.contains(&value) {
        return Err(errors::invalid_filter_value(format!(
            "The following filter value is not valid: {value}. Valid values include: [{}].",
            known.join(", ")
        )));
    }
    Ok(match what {
        What::Path => require_path(value)?.to_owned(),
        What::Name if how != How::Contains => key_of(value).to_owned(),
        _ => value.to_owned(),
    })
}

fn older_form(sent: &ParametersFilter) -> Result<Filter, AwsError> {
    let (what, how) = match &sent.key {
        ParametersFilterKey::Name => (What::Name, How::BeginsWith),
        ParametersFilterKey::Type => (What::Kind, How::Equals),
        ParametersFilterKey::KeyId => (What::KeyId, How::Equals),
        ParametersFilterKey::Unknown(key) => {
            return Err(errors::invalid_filter_key(format!(
                "The following filter key is not valid: {key}. Valid filter keys include: [Name, Type, KeyId]."
            )));
        }
    };
    let values = sent.values.iter().map(|value| read_value(&what, how, value));
    Ok(Filter { values: values.collect::<Result<_, _>>()?, what, how })
}
