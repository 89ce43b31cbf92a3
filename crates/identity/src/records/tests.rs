//! One row of every record version that ever shipped: each must still be read, and the newest is
//! what is written today.

use tables::{Record, Table};

use super::*;

/// Reads `json` as version `version` of `table`'s record, and returns what it is written as now.
fn rewritten<R: Record>(table: &Table<R>, version: u8, json: &str) -> String {
    let row = [&[version], json.as_bytes()].concat();
    let written = table.encode(&table.decode(&row).unwrap()).unwrap();
    assert_eq!(written[0], R::VERSION);
    String::from_utf8(written[1..].to_vec()).unwrap()
}

macro_rules! fixture {
    ($name:ident, $table:ident, $json:literal) => {
        #[test]
        fn $name() {
            assert_eq!(rewritten(&$table, 1, $json), $json);
        }
    };
}

fixture!(
    account,
    ACCOUNTS,
    r#"{"id":"111122223333","name":"management","email":"root@111122223333.invalid","created_at_ms":1,"joined_method":"INVITED","alias":null}"#
);
fixture!(account_alias, ACCOUNT_ALIASES, r#"{"to":"111122223333"}"#);
fixture!(account_email, ACCOUNT_EMAILS, r#"{"to":"111122223333"}"#);
fixture!(
    organization,
    ORGANIZATION,
    r#"{"id":"o-abcdefghij","management_account":"111122223333"}"#
);
fixture!(
    create_account_status,
    CREATE_ACCOUNT_STATUS,
    r#"{"id":"car-a","account_name":"n","account":null,"requested_at_ms":1,"failure":"EMAIL_ALREADY_EXISTS"}"#
);
fixture!(epoch, EPOCHS, "{}");
fixture!(
    user,
    USERS,
    r#"{"id":"AIDAX","account":"111122223333","name":"Alice","path":"/a/","created_at_ms":1,"boundary":"arn:aws:iam::aws:policy/ReadOnlyAccess","tags":{"k":"v"}}"#
);
fixture!(
    group,
    GROUPS,
    r#"{"id":"AGPAX","account":"111122223333","name":"ops","path":"/","created_at_ms":1}"#
);
fixture!(
    role,
    ROLES,
    r#"{"id":"AROAX","account":"111122223333","name":"r","path":"/","created_at_ms":1,"description":null,"trust":"{}","session_seconds_max":3600,"boundary":null,"tags":{}}"#
);
fixture!(unique_id, UNIQUE_IDS, r#"{"kind":"user","account":"111122223333","name":"Alice"}"#);
fixture!(groups_of_user, GROUPS_OF_USER, "{}");
fixture!(users_of_group, USERS_OF_GROUP, "{}");
fixture!(
    instance_profile,
    INSTANCE_PROFILES,
    r#"{"id":"AIPAX","account":"111122223333","name":"p","path":"/","created_at_ms":1,"role":"AROAX","tags":{}}"#
);
fixture!(profiles_of_role, PROFILES_OF_ROLE, "{}");
fixture!(inline_policy, INLINE_POLICIES, r#"{"document":"{}"}"#);
fixture!(
    managed_policy,
    MANAGED_POLICIES,
    r#"{"id":"ANPAX","account":"111122223333","name":"p","path":"/","created_at_ms":1,"updated_at_ms":2,"description":"d","default_version":1,"next_version":2,"tags":{}}"#
);
fixture!(policy_version, POLICY_VERSIONS, r#"{"document":"{}","created_at_ms":1}"#);
fixture!(policies_of_entity, POLICIES_OF_ENTITY, "{}");
fixture!(entities_of_policy, ENTITIES_OF_POLICY, "{}");
fixture!(bounded_by_policy, BOUNDED_BY_POLICY, "{}");
fixture!(
    root_key,
    ACCESS_KEYS,
    r#"{"id":"AKIAX","account":"111122223333","owner":"root","secret":"s","is_active":true,"created_at_ms":1}"#
);
fixture!(
    user_key,
    ACCESS_KEYS,
    r#"{"id":"AKIAX","account":"111122223333","owner":{"user":"AIDAX"},"secret":"s","is_active":false,"created_at_ms":1}"#
);
fixture!(keys_of_owner, KEYS_OF_OWNER, "{}");
fixture!(key_last_used, KEYS_LAST_USED, r#"{"at_ms":1,"service":"s3","region":"us-east-1"}"#);
