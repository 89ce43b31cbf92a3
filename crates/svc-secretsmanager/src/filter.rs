//! Filters of lists.
//!
//! Each filter has one of its values; all filters hold. A value matches where what it is compared with
//! begins with it, and with `!` before it where it does not.
//!
//! Source: <https://docs.aws.amazon.com/secretsmanager/latest/userguide/manage_search-secret.html>

use api_secretsmanager::{Filter, FilterNameStringType, errors};
use wire::AwsError;

use crate::secret::SecretRecord;

/// # Errors
/// `InvalidParameterException` for a filter without key or values, or with an unknown key.
pub(crate) fn check(filters: &[Filter]) -> Result<(), AwsError> {
    for filter in filters {
        let values = filter.values.as_deref().unwrap_or_default();
        match &filter.key {
            Some(FilterNameStringType::Unknown(_)) | None => {
                return Err(errors::invalid_parameter_exception("Invalid filter key."));
            }
            Some(_) if values.is_empty() => {
                return Err(errors::invalid_parameter_exception("A filter needs values."));
            }
            Some(_) => {}
        }
    }
    Ok(())
}

/// Whether `secret` passes all of `filters`.
pub(crate) fn passes(filters: &[Filter], secret: &SecretRecord) -> bool {
    filters.iter().all(|filter| {
        let values = filter.values.as_deref().unwrap_or_default();
        values.iter().any(|value| match value.strip_prefix('!') {
            Some(value) => !matches(filter.key.as_ref(), value, secret),
            None => matches(filter.key.as_ref(), value, secret),
        })
    })
}

fn matches(key: Option<&FilterNameStringType>, value: &str, secret: &SecretRecord) -> bool {
    use FilterNameStringType as Name;
    let begins = |text: &str| text.starts_with(value);
    match key {
        Some(Name::Name) => begins(&secret.name),
        Some(Name::Description) => {
            let text = secret.description.as_deref().unwrap_or_default();
            text.to_lowercase().starts_with(&value.to_lowercase())
        }
        Some(Name::TagKey) => secret.tags.keys().any(|key| begins(key)),
        Some(Name::TagValue) => secret.tags.values().any(|value| begins(value)),
        Some(Name::PrimaryRegion) => begins(secret.home_region().as_str()),
        Some(Name::All) => any_word(value, secret),
        // No service owns a secret here.
        Some(Name::OwningService | Name::Unknown(_)) | None => false,
    }
}

/// Whether each word of `value` begins a word somewhere in `secret`, in any case.
fn any_word(value: &str, secret: &SecretRecord) -> bool {
    let description = secret.description.as_deref().unwrap_or_default();
    let mut texts = vec![secret.name.as_str(), description];
    texts.extend(secret.tags.iter().flat_map(|(key, value)| [key.as_str(), value.as_str()]));
    let texts: Vec<String> = texts.into_iter().map(str::to_lowercase).collect();
    let words = |text: &str| -> Vec<String> {
        let parts = text.split(|sign: char| !sign.is_alphanumeric());
        parts.filter(|word| !word.is_empty()).map(str::to_owned).collect()
    };
    let has = |word: &String| {
        texts.iter().any(|text| words(text).iter().any(|found| found.starts_with(word)))
    };
    words(&value.to_lowercase()).iter().all(has)
}
