// What Signaalpunt needs in Azure, in one resource group. docs/deploy.md leads through it; docs/costs.md says what it costs.
// There is no stored secret: the bot, the table and the deployment each know who asks by a managed identity.
targetScope = 'resourceGroup'

@description('First part of the names of all resources: small letters and digits.')
@minLength(3)
@maxLength(11)
param baseName string = 'signaalpunt'

@description('Where everything stands. A region with availability zones; it decides in which country the data is.')
param location string = resourceGroup().location

@description('Mailbox that hears of alerts: one that somebody reads.')
param alertEmail string

@description('Entra object ids, separated by commas: who may coordinate a network whose installer cannot. May be empty.')
param adminIds string = ''

@description('Entra tenants beside that of this subscription whose teams may use the bot, separated by commas. Most have none.')
param allowedTenants string = ''

@description('Table that the bot works on: a new one after a restore.')
param tableName string = 'signaalpunt'

@description('Size of each instance.')
@allowed(['P0v3', 'P1v3', 'P2v3'])
param planSku string = 'P0v3'

@description('Instances that always run. Two or more, so that one can fail or be replaced.')
@minValue(2)
@maxValue(10)
param minInstances int = 2

@description('Instances at the busiest.')
@minValue(2)
@maxValue(10)
param maxInstances int = 4

@description('Spread the instances over the zones of the region. False where the region has none.')
param zoneRedundant bool = true

@description('Requests per second to Teams, which allows one app 50 per tenant.')
@minValue(1)
@maxValue(50)
param sendRate int = 30

@description('How much is logged. Logs hold ids, never what people wrote.')
@allowed(['error', 'warn', 'info', 'debug'])
param logLevel string = 'info'

@description('Days that logs are kept.')
@minValue(30)
@maxValue(730)
param logDays int = 30

@description('Repository (owner/name) whose workflow may deploy new versions, without a secret. Empty: none may.')
param githubRepository string = ''

var suffix = uniqueString(resourceGroup().id)
var webAppName = '${baseName}-${suffix}'
var stagingTable = 'staging'

resource identity 'Microsoft.ManagedIdentity/userAssignedIdentities@2023-01-31' = {
  name: '${baseName}-bot'
  location: location
}

module storage 'modules/storage.bicep' = {
  name: 'storage'
  params: {
    location: location
    // At most 24 small letters and digits: 11 of the base name, 13 of the suffix.
    accountName: '${baseName}${suffix}'
    tableNames: [tableName, stagingTable]
    principalId: identity.properties.principalId
  }
}

module monitoring 'modules/monitoring.bicep' = {
  name: 'monitoring'
  params: {
    location: location
    baseName: baseName
    logDays: logDays
    alertEmail: alertEmail
  }
}

module web 'modules/web.bicep' = {
  name: 'web'
  params: {
    location: location
    webAppName: webAppName
    planName: '${baseName}-plan'
    planSku: planSku
    minInstances: minInstances
    maxInstances: maxInstances
    zoneRedundant: zoneRedundant
    identityId: identity.id
    workspaceId: monitoring.outputs.workspaceId
    // What both slots have; each adds its address and table. src/config.ts reads them, env.sample documents them.
    settings: {
      NODE_ENV: 'production'
      MicrosoftAppId: identity.properties.clientId
      MicrosoftAppType: 'UserAssignedMSI'
      MicrosoftAppTenantId: tenant().tenantId
      ALLOWED_TENANTS: allowedTenants
      AZURE_STORAGE_ACCOUNT: storage.outputs.accountName
      ADMIN_IDS: adminIds
      SEND_RATE: string(sendRate)
      LOG_LEVEL: logLevel
    }
    productionTable: tableName
    stagingTable: stagingTable
  }
}

module bot 'modules/bot.bicep' = {
  name: 'bot'
  params: {
    botName: webAppName
    endpoint: '${web.outputs.publicUrl}/api/messages'
    identityId: identity.id
    identityClientId: identity.properties.clientId
  }
}

module alerts 'modules/alerts.bicep' = {
  name: 'alerts'
  params: {
    location: location
    baseName: baseName
    webAppId: web.outputs.webAppId
    readyUrl: '${web.outputs.publicUrl}/ready'
    workspaceId: monitoring.outputs.workspaceId
    insightsId: monitoring.outputs.insightsId
    actionGroupId: monitoring.outputs.actionGroupId
  }
}

module deployer 'modules/deployer.bicep' = if (!empty(githubRepository)) {
  name: 'deployer'
  params: {
    location: location
    identityName: '${baseName}-deploy'
    githubRepository: githubRepository
  }
}

// Names and addresses for the Agents Toolkit, the workflow and docs/deploy.md; none of them is a secret.
output BOT_ID string = identity.properties.clientId
output BOT_TENANT_ID string = tenant().tenantId
output PUBLIC_URL string = web.outputs.publicUrl
output WEB_APP_NAME string = webAppName
output WEB_APP_RESOURCE_ID string = web.outputs.webAppId
output STORAGE_ACCOUNT string = storage.outputs.accountName
output DEPLOY_CLIENT_ID string = empty(githubRepository) ? '' : deployer!.outputs.clientId
