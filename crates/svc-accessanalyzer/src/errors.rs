//! Access Analyzer's errors by what they say, as failures.

use api_accessanalyzer::errors;
use engine::Failure;

/// A constraint that the model does not state.
pub(crate) fn validation(text: impl Into<String>) -> Failure {
    errors::validation_exception(text).into()
}

/// A policy that is none.
pub(crate) fn invalid_parameter(text: impl Into<String>) -> Failure {
    errors::invalid_parameter_exception(text).into()
}
