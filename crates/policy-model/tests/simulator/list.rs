//! The code side of `conformance/simulator/disagreements.json`: which rewriting belongs to which entry.
use std::path::Path;

use policy_model::Question;
use serde_json::Value;

use super::rewrite::*;

/// An entry of the list.
#[derive(Clone, Copy, Debug)]
pub(super) struct Entry {
    pub(super) id: &'static str,
    /// The question in other words; `None` if it has nothing that the entry is about.
    pub(super) rewrite: fn(&Question) -> Option<Question>,
}

const fn entry(id: &'static str, rewrite: fn(&Question) -> Option<Question>) -> Entry {
    Entry { id, rewrite }
}

/// In the order in which the rewritings are tried together: what a document means comes before what it compares.
pub(super) const ENTRIES: &[Entry] = &[
    entry("old-versions-have-no-variables", old_versions_have_no_variables),
    entry("empty-set-is-null", empty_set_is_null),
    entry("empty-string-is-null", empty_string_is_null),
    entry("if-exists-is-met-without-the-key", if_exists_is_met_without_the_key),
    entry("valueless-variable-in-negated-condition", valueless_variable_in_negated_condition),
    entry("valueless-variable-matches-no-resource", valueless_variable_matches_no_resource),
    entry("special-variables-in-string-equals", special_variables_in_string_equals),
    entry("empty-value-in-condition", empty_value_in_condition),
    entry("empty-value-in-resource", empty_value_in_resource),
    entry("variable-starts-the-resource", variable_starts_the_resource),
    entry("variable-is-a-whole-arn", variable_is_a_whole_arn),
    entry("malformed-arn-matches-nothing", malformed_arn_matches_nothing),
    entry("four-digits-are-a-year", four_digits_are_a_year),
    entry("epoch-counts-seconds", epoch_counts_seconds),
    entry("address-is-a-block-of-one", address_is_a_block_of_one),
    entry("zero-bits-are-every-address", zero_bits_are_every_address),
    entry("value-of-another-type", value_of_another_type),
    entry("star-reaches-over-colons", star_reaches_over_colons),
    entry("unique-id-names-its-owner", unique_id_names_its_owner),
    entry("federated-session-belongs-to-its-user", federated_session_belongs_to_its_user),
    entry("not-principal-must-name-the-account", not_principal_must_name_the_account),
    entry("root-may-do-everything", root_may_do_everything),
    entry("owner-repairs-bucket-policy", owner_repairs_bucket_policy),
    entry("provider-is-not-the-account", provider_is_not_the_account),
    entry("provider-has-no-identity-policies", provider_has_no_identity_policies),
    entry("scps-bind-users-and-roles", scps_bind_users_and_roles),
    entry("rcps-spare-service-linked-roles", rcps_spare_service_linked_roles),
    entry("rcps-bind-some-services", rcps_bind_some_services),
    entry("federated-session-needs-a-policy", federated_session_needs_a_policy),
    entry("session-policy-limits-no-direct-grant", session_policy_limits_no_direct_grant),
    entry("fixed-values-are-not-public", fixed_values_are_not_public),
    entry("wildcards-are-not-fixed", wildcards_are_not_fixed),
    entry("restricted-bucket-grants-nothing", restricted_bucket_grants_nothing),
];

pub(super) fn ids() -> Vec<&'static str> {
    ENTRIES.iter().map(|entry| entry.id).collect()
}

#[test]
fn every_entry_is_documented_and_every_documented_entry_exists() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR"))
        .join("../../conformance/simulator/disagreements.json");
    let file: Value = serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap();
    let entries = file["disagreements"].as_array().unwrap();
    let documented: Vec<&str> = entries.iter().map(|entry| entry["id"].as_str().unwrap()).collect();
    assert_eq!(documented, ids());
    for entry in entries {
        for field in ["simulator", "documented", "right", "page", "rewriting"] {
            let text = entry[field].as_str().unwrap_or_default();
            assert!(!text.is_empty(), "{}: no {field}", entry["id"]);
        }
        let page = entry["page"].as_str().unwrap();
        assert!(page.starts_with("https://docs.aws.amazon.com/"), "{}: {page}", entry["id"]);
    }
}
