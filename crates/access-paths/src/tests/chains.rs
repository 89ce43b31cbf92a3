//! Chains that people know by name, and how they are told.
use policy::Access;

use super::random_world::{Documents, NAMES, OUTSIDER, arn, world};
use crate::{Chain, Gain, Limits, Outcome, Searcher};

/// A world in which nobody may anything: the bucket without a policy, the key with one that names nobody.
fn quiet() -> Documents {
    let nobody = NAMES.len();
    Documents {
        inline: vec![Vec::new(); nobody],
        attached: vec![false; nobody],
        has_managed: vec![false; nobody],
        boundary: vec![None; nobody],
        bounded_by_managed: vec![false; nobody],
        is_member: vec![false; nobody],
        trust: (0..nobody).map(|it| (2..4).contains(&it).then(|| trust("arn:aws:iam::111122223333:root"))).collect(),
        managed: r#"{"Effect":"Deny","Action":"sqs:*","Resource":"*"}"#.to_owned(),
        key: Some(r#"{"Effect":"Allow","Principal":{"AWS":"111122223333"},"Action":"kms:*","Resource":"*"}"#.to_owned()),
        has_key: true,
        ..Documents::default()
    }
}

fn trust(who: &str) -> String {
    format!(r#"{{"Effect":"Allow","Principal":{{"AWS":"{who}"}},"Action":"sts:AssumeRole"}}"#)
}

fn allow(action: &str, resource: &str) -> String {
    format!(r#"{{"Effect":"Allow","Action":"{action}","Resource":"{resource}"}}"#)
}

fn reading() -> Vec<String> {
    vec![allow("s3:GetObject", "*"), allow("kms:Decrypt", "*")]
}

fn outcome(documents: &Documents, actor: usize) -> Outcome {
    let world = world(documents);
    Searcher::new(&world, Limits::DEFAULT).answer(actor).unwrap()
}

fn chain(documents: &Documents, actor: usize) -> Chain {
    match outcome(documents, actor) {
        Outcome::Reaches(chain) => chain,
        other => panic!("{other:?}"),
    }
}

fn actions(chain: &Chain) -> Vec<&str> {
    chain.steps.iter().map(|step| step.action.as_str()).collect()
}

#[test]
fn both_the_object_and_its_key_are_needed() {
    let mut documents = quiet();
    documents.inline[0] = vec![allow("s3:GetObject", "*")];
    assert!(matches!(outcome(&documents, 0), Outcome::Never));
    documents.inline[0] = reading();
    let chain = chain(&documents, 0);
    assert!(chain.is_direct() && chain.is_certain());
    assert_eq!(actions(&chain), ["s3:GetObject", "kms:Decrypt"]);
}

#[test]
fn a_role_is_assumed() {
    let mut documents = quiet();
    documents.inline[2] = reading();
    documents.inline[0] = vec![allow("sts:AssumeRole", &arn(2))];
    let chain = chain(&documents, 0);
    assert_eq!(actions(&chain), ["sts:AssumeRole", "s3:GetObject", "kms:Decrypt"]);
    assert_eq!(chain.steps[0].gain, Gain::Credentials(2));
    assert_eq!(chain.steps[1].actor, 2);
    assert!(matches!(outcome(&documents, 1), Outcome::Never));
}

#[test]
fn a_role_of_another_account_is_reached_from_there() {
    let mut documents = quiet();
    documents.inline[2] = reading();
    documents.attached[OUTSIDER] = true;
    documents.trust[2] = Some(trust(&arn(OUTSIDER)));
    assert_eq!(actions(&chain(&documents, OUTSIDER))[0], "sts:AssumeRole");
}

#[test]
fn one_part_each_of_two_roles_is_joined_by_policies_that_are_written() {
    let mut documents = quiet();
    documents.inline[0] = vec![allow("sts:AssumeRole", "*")];
    documents.inline[2] = vec![allow("s3:PutBucketPolicy", "*")];
    documents.inline[3] = vec![allow("kms:CreateGrant", "*")];
    let chain = chain(&documents, 0);
    let found = actions(&chain);
    assert!(
        found.contains(&"s3:PutBucketPolicy") && found.contains(&"kms:CreateGrant"),
        "{found:?}"
    );
}

#[test]
fn a_boundary_holds_until_it_is_taken_away() {
    let mut documents = quiet();
    documents.inline[0] =
        vec![allow("iam:PutUserPolicy", "*"), allow("iam:DeleteUserPermissionsBoundary", "*")];
    documents.boundary[0] = Some(allow("iam:PutUserPolicy", "*"));
    assert!(matches!(outcome(&documents, 0), Outcome::Never));
    documents.boundary[0] = Some(allow("iam:*", "*"));
    let chain = chain(&documents, 0);
    let found = actions(&chain);
    assert!(found.contains(&"iam:DeleteUserPermissionsBoundary"), "{found:?}");
}

#[test]
fn conditions_that_remain_are_told_with_the_step() {
    let mut documents = quiet();
    documents.inline[0] = vec![
        allow("s3:GetObject", "*"),
        r#"{"Effect":"Allow","Action":"kms:Decrypt","Resource":"*","Condition":{"Bool":{"aws:MultiFactorAuthPresent":"true"}}}"#.to_owned(),
    ];
    let chain = chain(&documents, 0);
    assert!(chain.is_direct() && !chain.is_certain());
    let Access::Depends { undecided, .. } = &chain.steps[1].access else { panic!("{chain:?}") };
    assert_eq!(undecided[0].conditions[0].key, "aws:MultiFactorAuthPresent");
}

#[test]
fn a_search_that_is_not_finished_says_so() {
    let mut documents = quiet();
    documents.inline[0] = vec![allow("iam:CreateAccessKey", "*")];
    let world = world(&documents);
    let limits = Limits { questions_each_max: 3, questions_max: 1_000 };
    assert!(matches!(Searcher::new(&world, limits).answer(0).unwrap(), Outcome::Unfinished));
}

#[test]
fn who_may_pass_a_role_is_known() {
    let mut documents = quiet();
    documents.inline[0] = vec![allow("iam:PassRole", &arn(2))];
    let world = world(&documents);
    let mut searcher = Searcher::new(&world, Limits::DEFAULT);
    assert!(searcher.may_pass(0, 2).unwrap().is_some());
    assert!(searcher.may_pass(0, 3).unwrap().is_none());
    assert!(searcher.may_pass(1, 2).unwrap().is_none());
}

/// One question for each user, however many there are: nobody has a right that leads further, and one role does.
#[test]
fn many_users_cost_a_question_each() {
    let many = if std::env::var_os("IRONKEEP_TEST_LONG").is_some() { 100_000 } else { 2_000 };
    let mut documents = quiet();
    documents.inline[0] = vec![allow("sqs:*", "*")];
    documents.inline[2] = reading();
    let mut world = world(&documents);
    let one = world.actors[0].clone();
    world.actors.extend(std::iter::repeat_n(one, many));
    let mut searcher = Searcher::new(&world, Limits::DEFAULT);
    let found = (0..world.actors.len())
        .filter(|actor| matches!(searcher.answer(*actor).unwrap(), Outcome::Reaches(_)))
        .count();
    assert_eq!(found, 2, "the root user, and the role");
    let asked = usize::try_from(searcher.asked()).unwrap();
    assert!(asked < 12 * world.actors.len(), "{asked} questions");
}
