use super::{InitFault, InitPlan, InitStep, InitThing, STEPS_MAX};

fn key(line: usize, alias: &str) -> InitStep {
    let thing = InitThing::Key { alias: alias.to_owned(), description: None, policy: None };
    InitStep { line, account: None, thing }
}

fn checked(steps: Vec<InitStep>) -> Result<(), InitFault> {
    InitPlan { path: "world.toml".into(), digest: String::new(), steps }.check()
}

#[test]
fn there_may_be_so_many_things_and_no_more() {
    let keys = |count: usize| (0..count).map(|n| key(n, &format!("alias/{n}"))).collect::<Vec<_>>();
    assert_eq!(checked(keys(STEPS_MAX)), Ok(()));
    let fault = checked(keys(STEPS_MAX + 1)).unwrap_err();
    assert_eq!(fault.line, STEPS_MAX);
}

#[test]
fn aliases_of_aws_are_not_made() {
    let fault = checked(vec![key(4, "alias/aws/s3")]).unwrap_err();
    assert_eq!(fault.line, 4);
    assert!(fault.to_string().starts_with("line 4: `alias/aws/s3`"), "{fault}");
}
