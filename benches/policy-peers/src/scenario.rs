//! The scenarios, in no engine's language.

/// Allow or deny.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Effect {
    /// Allow.
    Allow,
    /// Deny.
    Deny,
}

/// What must hold beside action and resource.
#[derive(Clone, Debug)]
pub enum Condition {
    /// The request came over TLS, or did not.
    Secure(bool),
    /// The caller's address is in one of these blocks.
    From(Vec<String>),
}

/// One statement.
#[derive(Clone, Debug)]
pub struct Statement {
    /// Effect.
    pub effect: Effect,
    /// Actions by full name; none means every action.
    pub actions: Vec<String>,
    /// ARN patterns with `*`.
    pub resources: Vec<String>,
    /// Conditions, all of which must hold.
    pub conditions: Vec<Condition>,
}

/// One request of the user alice.
#[derive(Clone, Debug)]
pub struct Request {
    /// Action.
    pub action: &'static str,
    /// Resource ARN.
    pub resource: &'static str,
    /// Over TLS.
    pub secure: bool,
    /// Caller's address.
    pub address: &'static str,
}

/// The request that is timed.
pub const ALICE_READS: Request = Request {
    action: "s3:GetObject",
    resource: "arn:aws:s3:::home/alice/photos/2026/05/01/picture-0001.jpg",
    secure: true,
    address: "10.1.2.3",
};

/// Requests on which the engines must also agree, so that "the same decisions" is more than one answer.
pub const OTHERS: [Request; 4] = [
    Request { secure: false, ..ALICE_READS },
    Request { address: "203.0.113.7", ..ALICE_READS },
    Request { resource: "arn:aws:s3:::elsewhere/bob/picture.jpg", ..ALICE_READS },
    Request { action: "s3:DeleteObject", ..ALICE_READS },
];

fn allow(actions: &[String], resources: &[String]) -> Statement {
    Statement {
        effect: Effect::Allow,
        actions: actions.to_vec(),
        resources: resources.to_vec(),
        conditions: Vec::new(),
    }
}

/// A home folder behind TLS and two address blocks, and a deny for plain connections.
pub fn two() -> Vec<Statement> {
    let blocks = vec!["10.0.0.0/8".to_owned(), "192.168.0.0/16".to_owned()];
    let own = Statement {
        conditions: vec![Condition::Secure(true), Condition::From(blocks)],
        ..allow(
            &["s3:GetObject".to_owned(), "s3:PutObject".to_owned()],
            &["arn:aws:s3:::home/alice/*".to_owned()],
        )
    };
    let plain = Statement {
        effect: Effect::Deny,
        actions: Vec::new(),
        resources: vec!["*".to_owned()],
        conditions: vec![Condition::Secure(false)],
    };
    vec![own, plain]
}

/// A hundred statements over ten services, of which the last one matches.
pub fn hundred_one_matching() -> Vec<Statement> {
    let services = ["ec2", "s3", "kms", "iam", "sqs", "sns", "logs", "ssm", "sts", "rds"];
    let mut statements: Vec<Statement> = (0..99)
        .zip(services.iter().cycle())
        .map(|(number, service)| {
            allow(
                &[format!("{service}:Describe{number}"), format!("{service}:Get{number}")],
                &[format!("arn:aws:{service}:*:111122223333:thing-{number}/*")],
            )
        })
        .collect();
    statements.push(allow(&["s3:GetObject".to_owned()], &["arn:aws:s3:::home/*".to_owned()]));
    statements
}

/// A hundred statements that all match.
pub fn hundred_all_matching() -> Vec<Statement> {
    (0..100)
        .map(|number| {
            allow(
                &["s3:GetObject".to_owned(), format!("s3:Get{number}")],
                &[
                    format!("arn:aws:s3:::archive-{number}/*"),
                    "arn:aws:s3:::home/alice/*".to_owned(),
                ],
            )
        })
        .collect()
}

/// A hundred statements that all match the action and differ in the last characters of the resource: the worst
/// shape for an engine that indexes by action. One matches.
pub fn hundred_crowded() -> Vec<Statement> {
    let action = ["s3:GetObject".to_owned()];
    let mut statements: Vec<Statement> = (0..99)
        .map(|number| allow(&action, &[format!("arn:aws:s3:::home/*/{number:02}")]))
        .collect();
    statements.push(allow(&action, &["arn:aws:s3:::home/*".to_owned()]));
    statements
}

/// A row of the report.
#[derive(Clone, Debug)]
pub struct Scenario {
    /// Its name.
    pub name: &'static str,
    /// Its policy.
    pub statements: Vec<Statement>,
    /// What the policy crate may take, in nanoseconds.
    pub budget: f64,
}

/// Every scenario.
pub fn all() -> [Scenario; 4] {
    let scenario = |name, statements, budget| Scenario { name, statements, budget };
    [
        scenario("2 statements", two(), 1_000.0),
        scenario("100 statements, one matching", hundred_one_matching(), 5_000.0),
        scenario("100 statements, all matching", hundred_all_matching(), 5_000.0),
        scenario("100 statements, all on the action", hundred_crowded(), 5_000.0),
    ]
}

/// The statements as an AWS policy document.
pub fn aws_document(statements: &[Statement]) -> serde_json::Value {
    let statements: Vec<serde_json::Value> = statements.iter().map(aws_statement).collect();
    serde_json::json!({"Version": "2012-10-17", "Statement": statements})
}

fn aws_statement(statement: &Statement) -> serde_json::Value {
    let effect = match statement.effect {
        Effect::Allow => "Allow",
        Effect::Deny => "Deny",
    };
    let actions = if statement.actions.is_empty() {
        serde_json::json!("*")
    } else {
        serde_json::json!(statement.actions)
    };
    let mut document = serde_json::json!(
        {"Effect": effect, "Action": actions, "Resource": statement.resources});
    let mut operators = serde_json::Map::new();
    for condition in &statement.conditions {
        let (operator, block) = match condition {
            Condition::Secure(secure) => {
                ("Bool", serde_json::json!({"aws:SecureTransport": secure.to_string()}))
            }
            Condition::From(blocks) => ("IpAddress", serde_json::json!({"aws:SourceIp": blocks})),
        };
        operators.insert(operator.to_owned(), block);
    }
    if !operators.is_empty() {
        document["Condition"] = serde_json::Value::Object(operators);
    }
    document
}
