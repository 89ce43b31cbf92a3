// Written by `cargo xtask generate` from the service's model. Do not edit.

//! The operations, and the tables that list them.

use wire::{Category, Operation, OperationMeta, Protocol, ResourceKind, ServiceMeta, new_shape};

use super::structures::*;

/// The service.
pub static SERVICE: ServiceMeta = ServiceMeta {
    id: "SSM",
    name: "ssm",
    event_source: "ssm.amazonaws.com",
    api_version: "2014-11-06",
    target_prefix: Some("AmazonSSM"),
    protocols: &[Protocol::AwsJson11],
    xml_namespace: "",
    validation_code: "ValidationException",
    hides_texts: false,
    names_errors: false,
    global_region: None,
    sessions_need_mfa: false,
    speaks_s3: false,
    takes_unsigned: false,
    former_query: None,
    resource_kinds: &[ResourceKind {
        name: "AWS::SSM::Parameter",
        arn: "parameter/*",
        is_owned: false,
        is_private: true,
        is_named_when_judged: false,
        names_container: false,
    }],
    operations: &[
        &ADD_TAGS_TO_RESOURCE,
        &ASSOCIATE_OPS_ITEM_RELATED_ITEM,
        &CANCEL_COMMAND,
        &CANCEL_MAINTENANCE_WINDOW_EXECUTION,
        &CREATE_ACTIVATION,
        &CREATE_ASSOCIATION,
        &CREATE_ASSOCIATION_BATCH,
        &CREATE_CLOUD_CONNECTOR,
        &CREATE_DOCUMENT,
        &CREATE_MAINTENANCE_WINDOW,
        &CREATE_OPS_ITEM,
        &CREATE_OPS_METADATA,
        &CREATE_PATCH_BASELINE,
        &CREATE_RESOURCE_DATA_SYNC,
        &DELETE_ACTIVATION,
        &DELETE_ASSOCIATION,
        &DELETE_CLOUD_CONNECTOR,
        &DELETE_DOCUMENT,
        &DELETE_INVENTORY,
        &DELETE_MAINTENANCE_WINDOW,
        &DELETE_OPS_ITEM,
        &DELETE_OPS_METADATA,
        &DELETE_PARAMETER,
        &DELETE_PARAMETERS,
        &DELETE_PATCH_BASELINE,
        &DELETE_RESOURCE_DATA_SYNC,
        &DELETE_RESOURCE_POLICY,
        &DEREGISTER_DEFAULT_HOST_MANAGEMENT_CONFIGURATION,
        &DEREGISTER_MANAGED_INSTANCE,
        &DEREGISTER_PATCH_BASELINE_FOR_PATCH_GROUP,
        &DEREGISTER_TARGET_FROM_MAINTENANCE_WINDOW,
        &DEREGISTER_TASK_FROM_MAINTENANCE_WINDOW,
        &DESCRIBE_ACTIVATIONS,
        &DESCRIBE_ASSOCIATION,
        &DESCRIBE_ASSOCIATION_EXECUTION_TARGETS,
        &DESCRIBE_ASSOCIATION_EXECUTIONS,
        &DESCRIBE_AUTOMATION_EXECUTIONS,
        &DESCRIBE_AUTOMATION_STEP_EXECUTIONS,
        &DESCRIBE_AVAILABLE_PATCHES,
        &DESCRIBE_DOCUMENT,
        &DESCRIBE_DOCUMENT_PERMISSION,
        &DESCRIBE_EFFECTIVE_INSTANCE_ASSOCIATIONS,
        &DESCRIBE_EFFECTIVE_PATCHES_FOR_PATCH_BASELINE,
        &DESCRIBE_INSTANCE_ASSOCIATIONS_STATUS,
        &DESCRIBE_INSTANCE_INFORMATION,
        &DESCRIBE_INSTANCE_PATCH_STATES,
        &DESCRIBE_INSTANCE_PATCH_STATES_FOR_PATCH_GROUP,
        &DESCRIBE_INSTANCE_PATCHES,
        &DESCRIBE_INSTANCE_PROPERTIES,
        &DESCRIBE_INVENTORY_DELETIONS,
        &DESCRIBE_MAINTENANCE_WINDOW_EXECUTION_TASK_INVOCATIONS,
        &DESCRIBE_MAINTENANCE_WINDOW_EXECUTION_TASKS,
        &DESCRIBE_MAINTENANCE_WINDOW_EXECUTIONS,
        &DESCRIBE_MAINTENANCE_WINDOW_SCHEDULE,
        &DESCRIBE_MAINTENANCE_WINDOW_TARGETS,
        &DESCRIBE_MAINTENANCE_WINDOW_TASKS,
        &DESCRIBE_MAINTENANCE_WINDOWS,
        &DESCRIBE_MAINTENANCE_WINDOWS_FOR_TARGET,
        &DESCRIBE_OPS_ITEMS,
        &DESCRIBE_PARAMETERS,
        &DESCRIBE_PATCH_BASELINES,
        &DESCRIBE_PATCH_GROUP_STATE,
        &DESCRIBE_PATCH_GROUPS,
        &DESCRIBE_PATCH_PROPERTIES,
        &DESCRIBE_SESSIONS,
        &DISASSOCIATE_OPS_ITEM_RELATED_ITEM,
        &GET_ACCESS_TOKEN,
        &GET_AUTOMATION_EXECUTION,
        &GET_CALENDAR_STATE,
        &GET_CLOUD_CONNECTOR,
        &GET_COMMAND_INVOCATION,
        &GET_CONNECTION_STATUS,
        &GET_DEFAULT_PATCH_BASELINE,
        &GET_DEPLOYABLE_PATCH_SNAPSHOT_FOR_INSTANCE,
        &GET_DOCUMENT,
        &GET_EXECUTION_PREVIEW,
        &GET_INVENTORY,
        &GET_INVENTORY_SCHEMA,
        &GET_MAINTENANCE_WINDOW,
        &GET_MAINTENANCE_WINDOW_EXECUTION,
        &GET_MAINTENANCE_WINDOW_EXECUTION_TASK,
        &GET_MAINTENANCE_WINDOW_EXECUTION_TASK_INVOCATION,
        &GET_MAINTENANCE_WINDOW_TASK,
        &GET_OPS_ITEM,
        &GET_OPS_METADATA,
        &GET_OPS_SUMMARY,
        &GET_PARAMETER,
        &GET_PARAMETER_HISTORY,
        &GET_PARAMETERS,
        &GET_PARAMETERS_BY_PATH,
        &GET_PATCH_BASELINE,
        &GET_PATCH_BASELINE_FOR_PATCH_GROUP,
        &GET_RESOURCE_POLICIES,
        &GET_SERVICE_SETTING,
        &LABEL_PARAMETER_VERSION,
        &LIST_ASSOCIATION_VERSIONS,
        &LIST_ASSOCIATIONS,
        &LIST_CLOUD_CONNECTORS,
        &LIST_COMMAND_INVOCATIONS,
        &LIST_COMMANDS,
        &LIST_COMPLIANCE_ITEMS,
        &LIST_COMPLIANCE_SUMMARIES,
        &LIST_DOCUMENT_METADATA_HISTORY,
        &LIST_DOCUMENT_VERSIONS,
        &LIST_DOCUMENTS,
        &LIST_INVENTORY_ENTRIES,
        &LIST_NODES,
        &LIST_NODES_SUMMARY,
        &LIST_OPS_ITEM_EVENTS,
        &LIST_OPS_ITEM_RELATED_ITEMS,
        &LIST_OPS_METADATA,
        &LIST_RESOURCE_COMPLIANCE_SUMMARIES,
        &LIST_RESOURCE_DATA_SYNC,
        &LIST_TAGS_FOR_RESOURCE,
        &MODIFY_DOCUMENT_PERMISSION,
        &PUT_COMPLIANCE_ITEMS,
        &PUT_INVENTORY,
        &PUT_PARAMETER,
        &PUT_RESOURCE_POLICY,
        &REGISTER_DEFAULT_HOST_MANAGEMENT_CONFIGURATION,
        &REGISTER_DEFAULT_PATCH_BASELINE,
        &REGISTER_PATCH_BASELINE_FOR_PATCH_GROUP,
        &REGISTER_TARGET_WITH_MAINTENANCE_WINDOW,
        &REGISTER_TASK_WITH_MAINTENANCE_WINDOW,
        &REMOVE_TAGS_FROM_RESOURCE,
        &RESET_SERVICE_SETTING,
        &RESUME_SESSION,
        &SEND_AUTOMATION_SIGNAL,
        &SEND_COMMAND,
        &START_ACCESS_REQUEST,
        &START_ASSOCIATIONS_ONCE,
        &START_AUTOMATION_EXECUTION,
        &START_CHANGE_REQUEST_EXECUTION,
        &START_EXECUTION_PREVIEW,
        &START_SESSION,
        &STOP_AUTOMATION_EXECUTION,
        &TERMINATE_SESSION,
        &UNLABEL_PARAMETER_VERSION,
        &UPDATE_ASSOCIATION,
        &UPDATE_ASSOCIATION_STATUS,
        &UPDATE_CLOUD_CONNECTOR,
        &UPDATE_DOCUMENT,
        &UPDATE_DOCUMENT_DEFAULT_VERSION,
        &UPDATE_DOCUMENT_METADATA,
        &UPDATE_MAINTENANCE_WINDOW,
        &UPDATE_MAINTENANCE_WINDOW_TARGET,
        &UPDATE_MAINTENANCE_WINDOW_TASK,
        &UPDATE_MANAGED_INSTANCE_ROLE,
        &UPDATE_OPS_ITEM,
        &UPDATE_OPS_METADATA,
        &UPDATE_PATCH_BASELINE,
        &UPDATE_RESOURCE_DATA_SYNC,
        &UPDATE_SERVICE_SETTING,
        &VALIDATE_CLOUD_CONNECTOR,
    ],
    errors: super::errors::ALL,
    paths: &[],
};

/// `AddTagsToResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct AddTagsToResource;

impl Operation for AddTagsToResource {
    type Input = AddTagsToResourceRequest;
    type Output = AddTagsToResourceResult;
    const META: &'static OperationMeta = &ADD_TAGS_TO_RESOURCE;
}

static ADD_TAGS_TO_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "AddTagsToResource",
    event_name: "AddTagsToResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ssm:AddTagsToResource"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::ADD_TAGS_TO_RESOURCE_REQUEST,
    output: &super::structures::ADD_TAGS_TO_RESOURCE_RESULT,
    result_wrapper: None,
    new_input: new_shape::<AddTagsToResourceRequest>,
    new_output: new_shape::<AddTagsToResourceResult>,
};

static ASSOCIATE_OPS_ITEM_RELATED_ITEM: OperationMeta = OperationMeta::named(
    &SERVICE,
    "AssociateOpsItemRelatedItem",
    &["ssm:AssociateOpsItemRelatedItem"],
);

static CANCEL_COMMAND: OperationMeta =
    OperationMeta::named(&SERVICE, "CancelCommand", &["ssm:CancelCommand"]);

static CANCEL_MAINTENANCE_WINDOW_EXECUTION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "CancelMaintenanceWindowExecution",
    &["ssm:CancelMaintenanceWindowExecution"],
);

static CREATE_ACTIVATION: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateActivation", &["ssm:CreateActivation"]);

static CREATE_ASSOCIATION: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "CreateAssociation", &["ssm:CreateAssociation"])
};

static CREATE_ASSOCIATION_BATCH: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "CreateAssociationBatch", &["ssm:CreateAssociationBatch"])
};

static CREATE_CLOUD_CONNECTOR: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateCloudConnector", &["ssm:CreateCloudConnector"]);

static CREATE_DOCUMENT: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateDocument", &["ssm:CreateDocument"]);

static CREATE_MAINTENANCE_WINDOW: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateMaintenanceWindow", &["ssm:CreateMaintenanceWindow"]);

static CREATE_OPS_ITEM: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateOpsItem", &["ssm:CreateOpsItem"]);

static CREATE_OPS_METADATA: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateOpsMetadata", &["ssm:CreateOpsMetadata"]);

static CREATE_PATCH_BASELINE: OperationMeta =
    OperationMeta::named(&SERVICE, "CreatePatchBaseline", &["ssm:CreatePatchBaseline"]);

static CREATE_RESOURCE_DATA_SYNC: OperationMeta =
    OperationMeta::named(&SERVICE, "CreateResourceDataSync", &["ssm:CreateResourceDataSync"]);

static DELETE_ACTIVATION: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteActivation", &["ssm:DeleteActivation"]);

static DELETE_ASSOCIATION: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteAssociation", &["ssm:DeleteAssociation"]);

static DELETE_CLOUD_CONNECTOR: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteCloudConnector", &["ssm:DeleteCloudConnector"]);

static DELETE_DOCUMENT: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteDocument", &["ssm:DeleteDocument"]);

static DELETE_INVENTORY: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteInventory", &["ssm:DeleteInventory"]);

static DELETE_MAINTENANCE_WINDOW: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteMaintenanceWindow", &["ssm:DeleteMaintenanceWindow"]);

static DELETE_OPS_ITEM: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteOpsItem", &["ssm:DeleteOpsItem"]);

static DELETE_OPS_METADATA: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteOpsMetadata", &["ssm:DeleteOpsMetadata"]);

/// `DeleteParameter`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteParameter;

impl Operation for DeleteParameter {
    type Input = DeleteParameterRequest;
    type Output = DeleteParameterResult;
    const META: &'static OperationMeta = &DELETE_PARAMETER;
}

static DELETE_PARAMETER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteParameter",
    event_name: "DeleteParameter",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ssm:DeleteParameter"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_PARAMETER_REQUEST,
    output: &super::structures::DELETE_PARAMETER_RESULT,
    result_wrapper: None,
    new_input: new_shape::<DeleteParameterRequest>,
    new_output: new_shape::<DeleteParameterResult>,
};

/// `DeleteParameters`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DeleteParameters;

impl Operation for DeleteParameters {
    type Input = DeleteParametersRequest;
    type Output = DeleteParametersResult;
    const META: &'static OperationMeta = &DELETE_PARAMETERS;
}

static DELETE_PARAMETERS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DeleteParameters",
    event_name: "DeleteParameters",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ssm:DeleteParameters"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DELETE_PARAMETERS_REQUEST,
    output: &super::structures::DELETE_PARAMETERS_RESULT,
    result_wrapper: None,
    new_input: new_shape::<DeleteParametersRequest>,
    new_output: new_shape::<DeleteParametersResult>,
};

static DELETE_PATCH_BASELINE: OperationMeta =
    OperationMeta::named(&SERVICE, "DeletePatchBaseline", &["ssm:DeletePatchBaseline"]);

static DELETE_RESOURCE_DATA_SYNC: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteResourceDataSync", &["ssm:DeleteResourceDataSync"]);

static DELETE_RESOURCE_POLICY: OperationMeta =
    OperationMeta::named(&SERVICE, "DeleteResourcePolicy", &["ssm:DeleteResourcePolicy"]);

static DEREGISTER_DEFAULT_HOST_MANAGEMENT_CONFIGURATION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "DeregisterDefaultHostManagementConfiguration",
    &["ssm:DeregisterDefaultHostManagementConfiguration"],
);

static DEREGISTER_MANAGED_INSTANCE: OperationMeta =
    OperationMeta::named(&SERVICE, "DeregisterManagedInstance", &["ssm:DeregisterManagedInstance"]);

static DEREGISTER_PATCH_BASELINE_FOR_PATCH_GROUP: OperationMeta = OperationMeta::named(
    &SERVICE,
    "DeregisterPatchBaselineForPatchGroup",
    &["ssm:DeregisterPatchBaselineForPatchGroup"],
);

static DEREGISTER_TARGET_FROM_MAINTENANCE_WINDOW: OperationMeta = OperationMeta::named(
    &SERVICE,
    "DeregisterTargetFromMaintenanceWindow",
    &["ssm:DeregisterTargetFromMaintenanceWindow"],
);

static DEREGISTER_TASK_FROM_MAINTENANCE_WINDOW: OperationMeta = OperationMeta::named(
    &SERVICE,
    "DeregisterTaskFromMaintenanceWindow",
    &["ssm:DeregisterTaskFromMaintenanceWindow"],
);

static DESCRIBE_ACTIVATIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeActivations", &["ssm:DescribeActivations"])
};

static DESCRIBE_ASSOCIATION: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "DescribeAssociation", &["ssm:DescribeAssociation"])
};

static DESCRIBE_ASSOCIATION_EXECUTION_TARGETS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeAssociationExecutionTargets",
        &["ssm:DescribeAssociationExecutionTargets"],
    )
};

static DESCRIBE_ASSOCIATION_EXECUTIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeAssociationExecutions",
        &["ssm:DescribeAssociationExecutions"],
    )
};

static DESCRIBE_AUTOMATION_EXECUTIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeAutomationExecutions",
        &["ssm:DescribeAutomationExecutions"],
    )
};

static DESCRIBE_AUTOMATION_STEP_EXECUTIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeAutomationStepExecutions",
        &["ssm:DescribeAutomationStepExecutions"],
    )
};

static DESCRIBE_AVAILABLE_PATCHES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeAvailablePatches", &["ssm:DescribeAvailablePatches"])
};

static DESCRIBE_DOCUMENT: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeDocument", &["ssm:DescribeDocument"])
};

static DESCRIBE_DOCUMENT_PERMISSION: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeDocumentPermission",
        &["ssm:DescribeDocumentPermission"],
    )
};

static DESCRIBE_EFFECTIVE_INSTANCE_ASSOCIATIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeEffectiveInstanceAssociations",
        &["ssm:DescribeEffectiveInstanceAssociations"],
    )
};

static DESCRIBE_EFFECTIVE_PATCHES_FOR_PATCH_BASELINE: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeEffectivePatchesForPatchBaseline",
        &["ssm:DescribeEffectivePatchesForPatchBaseline"],
    )
};

static DESCRIBE_INSTANCE_ASSOCIATIONS_STATUS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeInstanceAssociationsStatus",
        &["ssm:DescribeInstanceAssociationsStatus"],
    )
};

static DESCRIBE_INSTANCE_INFORMATION: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeInstanceInformation",
        &["ssm:DescribeInstanceInformation"],
    )
};

static DESCRIBE_INSTANCE_PATCH_STATES: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeInstancePatchStates",
        &["ssm:DescribeInstancePatchStates"],
    )
};

static DESCRIBE_INSTANCE_PATCH_STATES_FOR_PATCH_GROUP: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeInstancePatchStatesForPatchGroup",
        &["ssm:DescribeInstancePatchStatesForPatchGroup"],
    )
};

static DESCRIBE_INSTANCE_PATCHES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeInstancePatches", &["ssm:DescribeInstancePatches"])
};

static DESCRIBE_INSTANCE_PROPERTIES: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeInstanceProperties",
        &["ssm:DescribeInstanceProperties"],
    )
};

static DESCRIBE_INVENTORY_DELETIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeInventoryDeletions",
        &["ssm:DescribeInventoryDeletions"],
    )
};

static DESCRIBE_MAINTENANCE_WINDOW_EXECUTION_TASK_INVOCATIONS: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeMaintenanceWindowExecutionTaskInvocations",
        &["ssm:DescribeMaintenanceWindowExecutionTaskInvocations"],
    )
};

static DESCRIBE_MAINTENANCE_WINDOW_EXECUTION_TASKS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeMaintenanceWindowExecutionTasks",
        &["ssm:DescribeMaintenanceWindowExecutionTasks"],
    )
};

static DESCRIBE_MAINTENANCE_WINDOW_EXECUTIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeMaintenanceWindowExecutions",
        &["ssm:DescribeMaintenanceWindowExecutions"],
    )
};

static DESCRIBE_MAINTENANCE_WINDOW_SCHEDULE: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeMaintenanceWindowSchedule",
        &["ssm:DescribeMaintenanceWindowSchedule"],
    )
};

static DESCRIBE_MAINTENANCE_WINDOW_TARGETS: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeMaintenanceWindowTargets",
        &["ssm:DescribeMaintenanceWindowTargets"],
    )
};

static DESCRIBE_MAINTENANCE_WINDOW_TASKS: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeMaintenanceWindowTasks",
        &["ssm:DescribeMaintenanceWindowTasks"],
    )
};

static DESCRIBE_MAINTENANCE_WINDOWS: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeMaintenanceWindows",
        &["ssm:DescribeMaintenanceWindows"],
    )
};

static DESCRIBE_MAINTENANCE_WINDOWS_FOR_TARGET: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "DescribeMaintenanceWindowsForTarget",
        &["ssm:DescribeMaintenanceWindowsForTarget"],
    )
};

static DESCRIBE_OPS_ITEMS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeOpsItems", &["ssm:DescribeOpsItems"])
};

/// `DescribeParameters`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct DescribeParameters;

impl Operation for DescribeParameters {
    type Input = DescribeParametersRequest;
    type Output = DescribeParametersResult;
    const META: &'static OperationMeta = &DESCRIBE_PARAMETERS;
}

static DESCRIBE_PARAMETERS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "DescribeParameters",
    event_name: "DescribeParameters",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ssm:DescribeParameters"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::DESCRIBE_PARAMETERS_REQUEST,
    output: &super::structures::DESCRIBE_PARAMETERS_RESULT,
    result_wrapper: None,
    new_input: new_shape::<DescribeParametersRequest>,
    new_output: new_shape::<DescribeParametersResult>,
};

static DESCRIBE_PATCH_BASELINES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribePatchBaselines", &["ssm:DescribePatchBaselines"])
};

static DESCRIBE_PATCH_GROUP_STATE: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribePatchGroupState", &["ssm:DescribePatchGroupState"])
};

static DESCRIBE_PATCH_GROUPS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribePatchGroups", &["ssm:DescribePatchGroups"])
};

static DESCRIBE_PATCH_PROPERTIES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribePatchProperties", &["ssm:DescribePatchProperties"])
};

static DESCRIBE_SESSIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "DescribeSessions", &["ssm:DescribeSessions"])
};

static DISASSOCIATE_OPS_ITEM_RELATED_ITEM: OperationMeta = OperationMeta::named(
    &SERVICE,
    "DisassociateOpsItemRelatedItem",
    &["ssm:DisassociateOpsItemRelatedItem"],
);

static GET_ACCESS_TOKEN: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "GetAccessToken", &["ssm:GetAccessToken"])
};

static GET_AUTOMATION_EXECUTION: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetAutomationExecution", &["ssm:GetAutomationExecution"])
};

static GET_CALENDAR_STATE: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetCalendarState", &["ssm:GetCalendarState"])
};

static GET_CLOUD_CONNECTOR: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetCloudConnector", &["ssm:GetCloudConnector"])
};

static GET_COMMAND_INVOCATION: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetCommandInvocation", &["ssm:GetCommandInvocation"])
};

static GET_CONNECTION_STATUS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetConnectionStatus", &["ssm:GetConnectionStatus"])
};

static GET_DEFAULT_PATCH_BASELINE: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetDefaultPatchBaseline", &["ssm:GetDefaultPatchBaseline"])
};

static GET_DEPLOYABLE_PATCH_SNAPSHOT_FOR_INSTANCE: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetDeployablePatchSnapshotForInstance",
        &["ssm:GetDeployablePatchSnapshotForInstance"],
    )
};

static GET_DOCUMENT: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetDocument", &["ssm:GetDocument"])
};

static GET_EXECUTION_PREVIEW: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetExecutionPreview", &["ssm:GetExecutionPreview"])
};

static GET_INVENTORY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetInventory", &["ssm:GetInventory"])
};

static GET_INVENTORY_SCHEMA: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetInventorySchema", &["ssm:GetInventorySchema"])
};

static GET_MAINTENANCE_WINDOW: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "GetMaintenanceWindow", &["ssm:GetMaintenanceWindow"])
};

static GET_MAINTENANCE_WINDOW_EXECUTION: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetMaintenanceWindowExecution",
        &["ssm:GetMaintenanceWindowExecution"],
    )
};

static GET_MAINTENANCE_WINDOW_EXECUTION_TASK: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetMaintenanceWindowExecutionTask",
        &["ssm:GetMaintenanceWindowExecutionTask"],
    )
};

static GET_MAINTENANCE_WINDOW_EXECUTION_TASK_INVOCATION: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetMaintenanceWindowExecutionTaskInvocation",
        &["ssm:GetMaintenanceWindowExecutionTaskInvocation"],
    )
};

static GET_MAINTENANCE_WINDOW_TASK: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "GetMaintenanceWindowTask", &["ssm:GetMaintenanceWindowTask"])
};

static GET_OPS_ITEM: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetOpsItem", &["ssm:GetOpsItem"])
};

static GET_OPS_METADATA: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetOpsMetadata", &["ssm:GetOpsMetadata"])
};

static GET_OPS_SUMMARY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetOpsSummary", &["ssm:GetOpsSummary"])
};

/// `GetParameter`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetParameter;

impl Operation for GetParameter {
    type Input = GetParameterRequest;
    type Output = GetParameterResult;
    const META: &'static OperationMeta = &GET_PARAMETER;
}

static GET_PARAMETER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetParameter",
    event_name: "GetParameter",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ssm:GetParameter"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_PARAMETER_REQUEST,
    output: &super::structures::GET_PARAMETER_RESULT,
    result_wrapper: None,
    new_input: new_shape::<GetParameterRequest>,
    new_output: new_shape::<GetParameterResult>,
};

/// `GetParameterHistory`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetParameterHistory;

impl Operation for GetParameterHistory {
    type Input = GetParameterHistoryRequest;
    type Output = GetParameterHistoryResult;
    const META: &'static OperationMeta = &GET_PARAMETER_HISTORY;
}

static GET_PARAMETER_HISTORY: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetParameterHistory",
    event_name: "GetParameterHistory",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ssm:GetParameterHistory"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_PARAMETER_HISTORY_REQUEST,
    output: &super::structures::GET_PARAMETER_HISTORY_RESULT,
    result_wrapper: None,
    new_input: new_shape::<GetParameterHistoryRequest>,
    new_output: new_shape::<GetParameterHistoryResult>,
};

/// `GetParameters`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetParameters;

impl Operation for GetParameters {
    type Input = GetParametersRequest;
    type Output = GetParametersResult;
    const META: &'static OperationMeta = &GET_PARAMETERS;
}

static GET_PARAMETERS: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetParameters",
    event_name: "GetParameters",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ssm:GetParameters"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_PARAMETERS_REQUEST,
    output: &super::structures::GET_PARAMETERS_RESULT,
    result_wrapper: None,
    new_input: new_shape::<GetParametersRequest>,
    new_output: new_shape::<GetParametersResult>,
};

/// `GetParametersByPath`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GetParametersByPath;

impl Operation for GetParametersByPath {
    type Input = GetParametersByPathRequest;
    type Output = GetParametersByPathResult;
    const META: &'static OperationMeta = &GET_PARAMETERS_BY_PATH;
}

static GET_PARAMETERS_BY_PATH: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "GetParametersByPath",
    event_name: "GetParametersByPath",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ssm:GetParametersByPath"],
    read_only: true,
    category: Category::Management,
    durable_audit: true,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::GET_PARAMETERS_BY_PATH_REQUEST,
    output: &super::structures::GET_PARAMETERS_BY_PATH_RESULT,
    result_wrapper: None,
    new_input: new_shape::<GetParametersByPathRequest>,
    new_output: new_shape::<GetParametersByPathResult>,
};

static GET_PATCH_BASELINE: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "GetPatchBaseline", &["ssm:GetPatchBaseline"])
};

static GET_PATCH_BASELINE_FOR_PATCH_GROUP: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "GetPatchBaselineForPatchGroup",
        &["ssm:GetPatchBaselineForPatchGroup"],
    )
};

static GET_RESOURCE_POLICIES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetResourcePolicies", &["ssm:GetResourcePolicies"])
};

static GET_SERVICE_SETTING: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "GetServiceSetting", &["ssm:GetServiceSetting"])
};

/// `LabelParameterVersion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct LabelParameterVersion;

impl Operation for LabelParameterVersion {
    type Input = LabelParameterVersionRequest;
    type Output = LabelParameterVersionResult;
    const META: &'static OperationMeta = &LABEL_PARAMETER_VERSION;
}

static LABEL_PARAMETER_VERSION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "LabelParameterVersion",
    event_name: "LabelParameterVersion",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ssm:LabelParameterVersion"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LABEL_PARAMETER_VERSION_REQUEST,
    output: &super::structures::LABEL_PARAMETER_VERSION_RESULT,
    result_wrapper: None,
    new_input: new_shape::<LabelParameterVersionRequest>,
    new_output: new_shape::<LabelParameterVersionResult>,
};

static LIST_ASSOCIATION_VERSIONS: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "ListAssociationVersions", &["ssm:ListAssociationVersions"])
};

static LIST_ASSOCIATIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListAssociations", &["ssm:ListAssociations"])
};

static LIST_CLOUD_CONNECTORS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListCloudConnectors", &["ssm:ListCloudConnectors"])
};

static LIST_COMMAND_INVOCATIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListCommandInvocations", &["ssm:ListCommandInvocations"])
};

static LIST_COMMANDS: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "ListCommands", &["ssm:ListCommands"])
};

static LIST_COMPLIANCE_ITEMS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListComplianceItems", &["ssm:ListComplianceItems"])
};

static LIST_COMPLIANCE_SUMMARIES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListComplianceSummaries", &["ssm:ListComplianceSummaries"])
};

static LIST_DOCUMENT_METADATA_HISTORY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListDocumentMetadataHistory",
        &["ssm:ListDocumentMetadataHistory"],
    )
};

static LIST_DOCUMENT_VERSIONS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListDocumentVersions", &["ssm:ListDocumentVersions"])
};

static LIST_DOCUMENTS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListDocuments", &["ssm:ListDocuments"])
};

static LIST_INVENTORY_ENTRIES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListInventoryEntries", &["ssm:ListInventoryEntries"])
};

static LIST_NODES: OperationMeta = OperationMeta {
    read_only: true,
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "ListNodes", &["ssm:ListNodes"])
};

static LIST_NODES_SUMMARY: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListNodesSummary", &["ssm:ListNodesSummary"])
};

static LIST_OPS_ITEM_EVENTS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListOpsItemEvents", &["ssm:ListOpsItemEvents"])
};

static LIST_OPS_ITEM_RELATED_ITEMS: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListOpsItemRelatedItems", &["ssm:ListOpsItemRelatedItems"])
};

static LIST_OPS_METADATA: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListOpsMetadata", &["ssm:ListOpsMetadata"])
};

static LIST_RESOURCE_COMPLIANCE_SUMMARIES: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(
        &SERVICE,
        "ListResourceComplianceSummaries",
        &["ssm:ListResourceComplianceSummaries"],
    )
};

static LIST_RESOURCE_DATA_SYNC: OperationMeta = OperationMeta {
    read_only: true,
    ..OperationMeta::named(&SERVICE, "ListResourceDataSync", &["ssm:ListResourceDataSync"])
};

/// `ListTagsForResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct ListTagsForResource;

impl Operation for ListTagsForResource {
    type Input = ListTagsForResourceRequest;
    type Output = ListTagsForResourceResult;
    const META: &'static OperationMeta = &LIST_TAGS_FOR_RESOURCE;
}

static LIST_TAGS_FOR_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "ListTagsForResource",
    event_name: "ListTagsForResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ssm:ListTagsForResource"],
    read_only: true,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::LIST_TAGS_FOR_RESOURCE_REQUEST,
    output: &super::structures::LIST_TAGS_FOR_RESOURCE_RESULT,
    result_wrapper: None,
    new_input: new_shape::<ListTagsForResourceRequest>,
    new_output: new_shape::<ListTagsForResourceResult>,
};

static MODIFY_DOCUMENT_PERMISSION: OperationMeta =
    OperationMeta::named(&SERVICE, "ModifyDocumentPermission", &["ssm:ModifyDocumentPermission"]);

static PUT_COMPLIANCE_ITEMS: OperationMeta =
    OperationMeta::named(&SERVICE, "PutComplianceItems", &["ssm:PutComplianceItems"]);

static PUT_INVENTORY: OperationMeta =
    OperationMeta::named(&SERVICE, "PutInventory", &["ssm:PutInventory"]);

/// `PutParameter`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct PutParameter;

impl Operation for PutParameter {
    type Input = PutParameterRequest;
    type Output = PutParameterResult;
    const META: &'static OperationMeta = &PUT_PARAMETER;
}

static PUT_PARAMETER: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "PutParameter",
    event_name: "PutParameter",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ssm:PutParameter"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: false,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::PUT_PARAMETER_REQUEST,
    output: &super::structures::PUT_PARAMETER_RESULT,
    result_wrapper: None,
    new_input: new_shape::<PutParameterRequest>,
    new_output: new_shape::<PutParameterResult>,
};

static PUT_RESOURCE_POLICY: OperationMeta =
    OperationMeta::named(&SERVICE, "PutResourcePolicy", &["ssm:PutResourcePolicy"]);

static REGISTER_DEFAULT_HOST_MANAGEMENT_CONFIGURATION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "RegisterDefaultHostManagementConfiguration",
    &["ssm:RegisterDefaultHostManagementConfiguration"],
);

static REGISTER_DEFAULT_PATCH_BASELINE: OperationMeta = OperationMeta::named(
    &SERVICE,
    "RegisterDefaultPatchBaseline",
    &["ssm:RegisterDefaultPatchBaseline"],
);

static REGISTER_PATCH_BASELINE_FOR_PATCH_GROUP: OperationMeta = OperationMeta::named(
    &SERVICE,
    "RegisterPatchBaselineForPatchGroup",
    &["ssm:RegisterPatchBaselineForPatchGroup"],
);

static REGISTER_TARGET_WITH_MAINTENANCE_WINDOW: OperationMeta = OperationMeta::named(
    &SERVICE,
    "RegisterTargetWithMaintenanceWindow",
    &["ssm:RegisterTargetWithMaintenanceWindow"],
);

static REGISTER_TASK_WITH_MAINTENANCE_WINDOW: OperationMeta = OperationMeta::named(
    &SERVICE,
    "RegisterTaskWithMaintenanceWindow",
    &["ssm:RegisterTaskWithMaintenanceWindow"],
);

/// `RemoveTagsFromResource`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct RemoveTagsFromResource;

impl Operation for RemoveTagsFromResource {
    type Input = RemoveTagsFromResourceRequest;
    type Output = RemoveTagsFromResourceResult;
    const META: &'static OperationMeta = &REMOVE_TAGS_FROM_RESOURCE;
}

static REMOVE_TAGS_FROM_RESOURCE: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "RemoveTagsFromResource",
    event_name: "RemoveTagsFromResource",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ssm:RemoveTagsFromResource"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::REMOVE_TAGS_FROM_RESOURCE_REQUEST,
    output: &super::structures::REMOVE_TAGS_FROM_RESOURCE_RESULT,
    result_wrapper: None,
    new_input: new_shape::<RemoveTagsFromResourceRequest>,
    new_output: new_shape::<RemoveTagsFromResourceResult>,
};

static RESET_SERVICE_SETTING: OperationMeta =
    OperationMeta::named(&SERVICE, "ResetServiceSetting", &["ssm:ResetServiceSetting"]);

static RESUME_SESSION: OperationMeta =
    OperationMeta::named(&SERVICE, "ResumeSession", &["ssm:ResumeSession"]);

static SEND_AUTOMATION_SIGNAL: OperationMeta =
    OperationMeta::named(&SERVICE, "SendAutomationSignal", &["ssm:SendAutomationSignal"]);

static SEND_COMMAND: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "SendCommand", &["ssm:SendCommand"])
};

static START_ACCESS_REQUEST: OperationMeta =
    OperationMeta::named(&SERVICE, "StartAccessRequest", &["ssm:StartAccessRequest"]);

static START_ASSOCIATIONS_ONCE: OperationMeta =
    OperationMeta::named(&SERVICE, "StartAssociationsOnce", &["ssm:StartAssociationsOnce"]);

static START_AUTOMATION_EXECUTION: OperationMeta =
    OperationMeta::named(&SERVICE, "StartAutomationExecution", &["ssm:StartAutomationExecution"]);

static START_CHANGE_REQUEST_EXECUTION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "StartChangeRequestExecution",
    &["ssm:StartChangeRequestExecution"],
);

static START_EXECUTION_PREVIEW: OperationMeta =
    OperationMeta::named(&SERVICE, "StartExecutionPreview", &["ssm:StartExecutionPreview"]);

static START_SESSION: OperationMeta =
    OperationMeta::named(&SERVICE, "StartSession", &["ssm:StartSession"]);

static STOP_AUTOMATION_EXECUTION: OperationMeta =
    OperationMeta::named(&SERVICE, "StopAutomationExecution", &["ssm:StopAutomationExecution"]);

static TERMINATE_SESSION: OperationMeta =
    OperationMeta::named(&SERVICE, "TerminateSession", &["ssm:TerminateSession"]);

/// `UnlabelParameterVersion`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnlabelParameterVersion;

impl Operation for UnlabelParameterVersion {
    type Input = UnlabelParameterVersionRequest;
    type Output = UnlabelParameterVersionResult;
    const META: &'static OperationMeta = &UNLABEL_PARAMETER_VERSION;
}

static UNLABEL_PARAMETER_VERSION: OperationMeta = OperationMeta {
    service: &SERVICE,
    name: "UnlabelParameterVersion",
    event_name: "UnlabelParameterVersion",
    method: "POST",
    uri: "/",
    status: 200,
    actions: &["ssm:UnlabelParameterVersion"],
    read_only: false,
    category: Category::Management,
    durable_audit: false,
    takes_away: true,
    uses_key: false,
    crosses_accounts: false,
    own_account: false,
    unsigned: false,
    counted: false,
    checksum_required: false,
    input: &super::structures::UNLABEL_PARAMETER_VERSION_REQUEST,
    output: &super::structures::UNLABEL_PARAMETER_VERSION_RESULT,
    result_wrapper: None,
    new_input: new_shape::<UnlabelParameterVersionRequest>,
    new_output: new_shape::<UnlabelParameterVersionResult>,
};

static UPDATE_ASSOCIATION: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "UpdateAssociation", &["ssm:UpdateAssociation"])
};

static UPDATE_ASSOCIATION_STATUS: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "UpdateAssociationStatus", &["ssm:UpdateAssociationStatus"])
};

static UPDATE_CLOUD_CONNECTOR: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateCloudConnector", &["ssm:UpdateCloudConnector"]);

static UPDATE_DOCUMENT: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateDocument", &["ssm:UpdateDocument"]);

static UPDATE_DOCUMENT_DEFAULT_VERSION: OperationMeta = OperationMeta::named(
    &SERVICE,
    "UpdateDocumentDefaultVersion",
    &["ssm:UpdateDocumentDefaultVersion"],
);

static UPDATE_DOCUMENT_METADATA: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateDocumentMetadata", &["ssm:UpdateDocumentMetadata"]);

static UPDATE_MAINTENANCE_WINDOW: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "UpdateMaintenanceWindow", &["ssm:UpdateMaintenanceWindow"])
};

static UPDATE_MAINTENANCE_WINDOW_TARGET: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "UpdateMaintenanceWindowTarget",
        &["ssm:UpdateMaintenanceWindowTarget"],
    )
};

static UPDATE_MAINTENANCE_WINDOW_TASK: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(
        &SERVICE,
        "UpdateMaintenanceWindowTask",
        &["ssm:UpdateMaintenanceWindowTask"],
    )
};

static UPDATE_MANAGED_INSTANCE_ROLE: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateManagedInstanceRole", &["ssm:UpdateManagedInstanceRole"]);

static UPDATE_OPS_ITEM: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateOpsItem", &["ssm:UpdateOpsItem"]);

static UPDATE_OPS_METADATA: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateOpsMetadata", &["ssm:UpdateOpsMetadata"]);

static UPDATE_PATCH_BASELINE: OperationMeta = OperationMeta {
    durable_audit: true,
    ..OperationMeta::named(&SERVICE, "UpdatePatchBaseline", &["ssm:UpdatePatchBaseline"])
};

static UPDATE_RESOURCE_DATA_SYNC: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateResourceDataSync", &["ssm:UpdateResourceDataSync"]);

static UPDATE_SERVICE_SETTING: OperationMeta =
    OperationMeta::named(&SERVICE, "UpdateServiceSetting", &["ssm:UpdateServiceSetting"]);

static VALIDATE_CLOUD_CONNECTOR: OperationMeta =
    OperationMeta::named(&SERVICE, "ValidateCloudConnector", &["ssm:ValidateCloudConnector"]);
