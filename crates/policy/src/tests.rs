//! The crate's tests: the language by example, the corpus, and the differential runs against the model.
mod access_points;
mod bridge;
mod compare;
mod corpus;
mod denial;
mod differential;
mod documents;
mod language;
mod lint;
mod lint_codes;
mod lint_details;
mod patterns;
mod principals;
mod values;
