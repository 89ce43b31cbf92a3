//! Basic selectors as requests and answers have them.

use api_cloudtrail::{DataResource, EventSelector, ReadWriteType, errors};
use wire::AwsError;

use super::{BasicSelector, DataResources, Wanted};
use crate::candidate::OBJECT;
use crate::limits::{DATA_RESOURCES_MAX, SELECTORS_MAX};

/// The kinds of resources that basic selectors know, and the service in the ARNs of each.
const KINDS: [(&str, &str); 3] =
    [(OBJECT, "s3"), ("AWS::Lambda::Function", "lambda"), ("AWS::DynamoDB::Table", "dynamodb")];

/// The sources whose management events may be left out.
const EXCLUDABLE: [&str; 2] = ["kms.amazonaws.com", "rdsdata.amazonaws.com"];

fn refused(text: impl Into<String>) -> AwsError {
    errors::invalid_event_selectors_exception(text)
}

impl BasicSelector {
    /// Reads the selectors of a request.
    ///
    /// # Errors
    /// `InvalidEventSelectorsException`.
    pub(crate) fn read_all(sent: &[EventSelector]) -> Result<Vec<Self>, AwsError> {
        if sent.is_empty() || sent.len() > SELECTORS_MAX {
            return Err(refused(format!(
                "Specify a valid number of selectors (1 to {SELECTORS_MAX}) for your trail."
            )));
        }
        let read: Vec<Self> = sent.iter().map(Self::read).collect::<Result<_, _>>()?;
        let resources = |selector: &Self| -> usize {
            selector.data.iter().map(|resources| resources.values.len()).sum()
        };
        if read.iter().map(resources).sum::<usize>() > DATA_RESOURCES_MAX {
            return Err(refused(format!(
                "The total number of data resources in event selectors must not exceed {DATA_RESOURCES_MAX}."
            )));
        }
        Ok(read)
    }

    fn read(sent: &EventSelector) -> Result<Self, AwsError> {
        let wanted = match &sent.read_write_type {
            None | Some(ReadWriteType::All) => Wanted::All,
            Some(ReadWriteType::ReadOnly) => Wanted::ReadOnly,
            Some(ReadWriteType::WriteOnly) => Wanted::WriteOnly,
            Some(ReadWriteType::Unknown(_)) => {
                return Err(refused("The ReadWriteType must be ReadOnly, WriteOnly or All."));
            }
        };
        let management = sent.include_management_events.unwrap_or(true);
        let excluded = sent.exclude_management_event_sources.clone().unwrap_or_default();
        if !excluded.is_empty() && !management {
            return Err(refused(
                "ExcludeManagementEventSources can be specified only where IncludeManagementEvents is true.",
            ));
        }
        if let Some(source) = excluded.iter().find(|source| !EXCLUDABLE.contains(&source.as_str()))
        {
            return Err(refused(format!("{source} is not a valid management event source.")));
        }
        let data = sent.data_resources.as_deref().unwrap_or_default();
        let data = data.iter().map(DataResources::read).collect::<Result<_, _>>()?;
        Ok(Self { wanted, management, data, excluded })
    }

    /// As answers have it.
    pub(crate) fn shown(&self) -> EventSelector {
        EventSelector {
            read_write_type: Some(match self.wanted {
                Wanted::All => ReadWriteType::All,
                Wanted::ReadOnly => ReadWriteType::ReadOnly,
                Wanted::WriteOnly => ReadWriteType::WriteOnly,
            }),
            include_management_events: Some(self.management),
            data_resources: Some(self.data.iter().map(DataResources::shown).collect()),
            exclude_management_event_sources: Some(self.excluded.clone()),
        }
    }
}

impl DataResources {
    fn read(sent: &DataResource) -> Result<Self, AwsError> {
        let kind = sent.r#type.as_deref().unwrap_or_default();
        let known = KINDS.iter().find(|(known, _)| *known == kind);
        let Some((_, service)) = known else {
            return Err(refused(format!("Value {kind} for DataResources.Type is not valid.")));
        };
        let start = ["arn", "aws", service].join(":");
        let values = sent.values.clone().unwrap_or_default();
        for value in &values {
            let rest = value.strip_prefix(&*start);
            let is_right = rest.is_some_and(|rest| match kind {
                // All objects, or those of a bucket below a prefix.
                OBJECT => {
                    matches!(rest, "" | ":" | ":::")
                        || rest.strip_prefix(":::").is_some_and(|rest| {
                            rest.split_once('/').is_some_and(|(bucket, _)| !bucket.is_empty())
                        })
                }
                _ => rest.is_empty() || rest.starts_with(':'),
            });
            if !is_right {
                return Err(refused(format!("Value {value} for DataResources.Values is invalid.")));
            }
        }
        Ok(Self { kind: kind.to_owned(), values })
    }

    fn shown(&self) -> DataResource {
        DataResource { r#type: Some(self.kind.clone()), values: Some(self.values.clone()) }
    }
}
