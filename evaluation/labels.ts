/** The sets' names for what customers say, in our slots. */
export const STAR_SLOTS: Readonly<Record<string, string>> = {
  FullName: 'personName',
  CustomerName: 'personName',
  RenterName: 'personName',
  PatientName: 'personName',
  GuestName: 'personName',
  UserName: 'personName',
  HostName: 'personName',
  AccountNumber: 'accountNumber',
  PIN: 'securityAnswer',
  DateOfBirth: 'dateOfBirth',
  SecurityAnswer1: 'securityAnswer',
  SecurityAnswer2: 'securityAnswer',
  id: 'bookingReference',
};

export const MULTIDOGO_SLOTS: Readonly<Record<string, string>> = {
  name: 'personName',
  phone_number: 'phone',
  phonenumber: 'phone',
  account_id: 'accountNumber',
  target_account_number: 'accountNumber',
  account_number: 'accountNumber',
  card_number: 'accountNumber',
  booking_confirmation_number: 'bookingReference',
  policyid: 'policyOrClaimNumber',
  policy_id: 'policyOrClaimNumber',
  claimid: 'policyOrClaimNumber',
  claim_id: 'policyOrClaimNumber',
  order_number: 'orderNumber',
  address: 'address',
  zip: 'address',
  zipcode: 'address',
  current_zipcode: 'address',
  ssn: 'securityAnswer',
};

export const ASK_SLOTS: Readonly<Record<string, string>> = {
  ask_name: 'personName',
  bank_ask_account_number: 'accountNumber',
  bank_ask_pin: 'securityAnswer',
  bank_ask_dob: 'dateOfBirth',
  bank_ask_mothers_maiden_name: 'securityAnswer',
  bank_ask_childhood_pets_name: 'securityAnswer',
  ride_ask_booking_number: 'bookingReference',
  phone_number: 'phone',
  street_address: 'address',
  date: 'date',
  time: 'time',
  check_in_date: 'date',
  departure_date: 'date',
  leaving_date: 'date',
  pickup_date: 'date',
  appointment_date: 'date',
  appointment_time: 'time',
  email: 'email',
};

/** Slots of SGD are named by service; these are ours. */
export const sgdSlot = (slot: string): string | undefined => {
  if (slot.endsWith('date') || slot === 'date_of_journey') return 'date';
  if (slot.endsWith('_time') || slot === 'time') return 'time';
  return {
    phone_number: 'phone',
    street_address: 'address',
    amount: 'amount',
    recipient_account_name: 'personName',
    contact_name: 'personName',
  }[slot];
};

/** What counts as an identifier in the summary row. */
export const IDENTIFIERS: ReadonlySet<string> = new Set([
  'accountNumber',
  'bookingReference',
  'orderNumber',
  'policyOrClaimNumber',
  'serialNumber',
  'dateOfBirth',
  'trackingNumber',
]);
