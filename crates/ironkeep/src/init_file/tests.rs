use std::path::Path;

use server::InitThing;

use super::plan_of;

const WORLD: &str = r#"
[[bucket]]
name = "photos"
key = "alias/photos"
versioning = true

[[key]]
alias = "alias/photos"
description = "of the photos"

[[user]]
name = "alice"
access-key = true
attached = ["arn:aws:iam::aws:policy/ReadOnlyAccess"]
policies.read = '{"Version":"2012-10-17","Statement":{"Effect":"Allow","Action":"s3:*","Resource":"*"}}'
policies.keys.Version = "2012-10-17"
policies.keys.Statement = { Effect = "Allow", Action = ["kms:Decrypt"], Resource = "*" }
"#;

fn fault(text: &str) -> String {
    plan_of(Path::new("world.toml"), text).unwrap_err()
}

#[test]
fn things_come_in_an_order_in_which_each_finds_what_it_refers_to() {
    let plan = plan_of(Path::new("world.toml"), WORLD).unwrap();
    let kinds: Vec<&str> = plan
        .steps
        .iter()
        .map(|step| match &step.thing {
            InitThing::Account { .. } => "account",
            InitThing::User { .. } => "user",
            InitThing::Key { .. } => "key",
            InitThing::Bucket { .. } => "bucket",
        })
        .collect();
    assert_eq!(kinds, ["user", "key", "bucket"]);
    let InitThing::User { policies, .. } = &plan.steps[0].thing else { panic!("not a user") };
    let names: Vec<&str> = policies.iter().map(|(name, _)| name.as_str()).collect();
    assert_eq!(names, ["keys", "read"]);
    assert!(policies[0].1.contains(r#""Action":["kms:Decrypt"]"#), "{}", policies[0].1);
    assert_eq!(plan.digest.len(), 64);
}

#[test]
fn the_line_at_fault_is_named() {
    for (text, line, part) in [
        ("\n[[user]]\nnam = \"alice\"\n", 3, "unknown field `nam`"),
        ("[[user]]\nname = \"al ice\"\n", 1, "CreateUser"),
        (
            "\n\n[[bucket]]\nname = \"photos\"\nkey = \"alias/none\"\n",
            3,
            "no `[[key]]` with `alias/none`",
        ),
        ("[[key]]\nalias = \"photos\"\n", 1, "not alias/NAME"),
        ("[[key]]\nalias = \"alias/a\"\n[[key]]\nalias = \"alias/a\"\n", 3, "a second key"),
        ("[[user]]\nname = \"a\"\npolicies.p = \"{}\"\n", 1, "policy `p`"),
        (
            "[[bucket]]\nname = \"photos\"\naccount = \"other\"\n",
            1,
            "no `[[account]]` of the name `other`",
        ),
        ("[[parameter]]\nname = \"a\"\n", 1, "unknown field `parameter`"),
    ] {
        let said = fault(text);
        assert!(said.contains(&format!("line {line}: ")) && said.contains(part), "{text}: {said}");
    }
}
